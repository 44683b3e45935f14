package vn.motcua.signing;

import eu.europa.esig.dss.pdf.PdfArray;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * So sánh tệp trước và sau một chữ ký, within bounds: DSS looks for each thing of a list among all things of the other, so that a list of
 * nine thousand pages in a file of eighty kilobytes keeps a processor busy for half a minute. What it asks of the two files is counted,
 * over all signatures of a file, and none is timed: the same file always gets the same answer. One for each file.
 */
final class BoundedComparison implements PdfObjectModificationsFinder {
    /** A result asks some thousands, a book of five hundred pages some hundred thousands. */
    static final long MOST = 3_000_000;
    /** Bytes of a stream that are compared in the time of one question. */
    private static final int BYTES = 1_000;
    private final PdfObjectModificationsFinder finder = new DefaultPdfObjectModificationsFinder();
    private long left = MOST;
    private boolean failed;

    /** The file would cost more than it may. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("comparing its revisions asks more than %d questions".formatted(MOST));
        }
    }

    @Override
    public PdfObjectModifications find(PdfDocumentReader original, PdfDocumentReader later) {
        try {
            return finder.find(counted(PdfDocumentReader.class, original), counted(PdfDocumentReader.class, later));
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    /** Whether it was not compared to the end. DSS goes on then as if nothing had been changed. */
    boolean failed() {
        return failed;
    }

    private void spend(long questions) {
        left -= questions;
        if (left < 0) {
            throw new TooLong();
        }
    }

    private <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Counted(real)));
    }

    private final class Counted implements InvocationHandler {
        private final Object real;

        private Counted(Object real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            spend(1);
            if (method.getName().equals("createRawInputStream")) {
                spend(size((PdfDict) real) / BYTES);
            }
            try {
                return seen(method.invoke(real, method.getName().equals("equals") ? new Object[] {bare(arguments[0])} : arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private Object seen(Object found) {
        return switch (found) {
            case PdfDict dict -> counted(PdfDict.class, dict);
            case PdfArray array -> counted(PdfArray.class, array);
            case null, default -> found;
        };
    }

    private static Object bare(Object object) {
        return object != null && Proxy.isProxyClass(object.getClass()) && Proxy.getInvocationHandler(object) instanceof Counted counted ? counted.real : object;
    }

    private static long size(PdfDict stream) {
        try {
            return stream.getRawStreamSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
