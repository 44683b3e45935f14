package vn.motcua.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Chữ trên các trang đầu của một tệp PDF; a file that draws endlessly is read only so far. */
public final class PdfText {
    private static final int MOST_SIGNS = 200_000;
    private static final int MOST_STEPS = 1_000_000;

    private PdfText() {
    }

    /** Empty when the file cannot be read as text, or holds more of it than anybody reads. */
    public static Optional<String> of(byte[] file, int pages) {
        if (PdfBomb.in(file)) {
            return Optional.empty();
        }
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper text = new Bounded();
            text.setEndPage(pages);
            return Optional.of(text.getText(pdf));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Counts what it is told to draw: a few bytes may draw the same page a million times. */
    private static final class Bounded extends PDFTextStripper {
        private int signs;
        private int steps;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++signs > MOST_SIGNS) {
                throw new IllegalStateException("More signs than anybody reads");
            }
            super.processTextPosition(text);
        }

        @Override
        protected void processOperator(Operator operator, java.util.List<COSBase> operands) throws IOException {
            if (++steps > MOST_STEPS) {
                throw new IllegalStateException("More steps than a page takes");
            }
            super.processOperator(operator, operands);
        }
    }
}
