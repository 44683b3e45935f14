package vn.motcua.catalogue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A text file line by line, plain or gz, with how far it has been read. Lines longer than {@value #LONGEST} bytes are cut off. */
final class Lines implements Closeable {
    static final int LONGEST = 8_000_000;
    private static final int BUFFER = 1 << 16;

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private final Counted file;
    private final InputStream in;
    private final long size;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int length;
    private int number;
    private boolean cut;

    Lines(Path path) throws IOException {
        size = Files.size(path);
        file = new Counted(Files.newInputStream(path));
        BufferedInputStream start = new BufferedInputStream(file, BUFFER);
        start.mark(2);
        boolean zipped = start.read() == 0x1f && start.read() == 0x8b;
        start.reset();
        in = zipped ? new GZIPInputStream(start, BUFFER) : start;
    }

    /** @return null at the end */
    byte[] next() throws IOException {
        if (!filled()) {
            return null;
        }
        number++;
        cut = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && filled()) {
            int end = at;
            while (end < length && bytes[end] != '\n') {
                end++;
            }
            ended = end < length;
            int room = Math.min(end - at, LONGEST - line.size());
            line.write(bytes, at, room);
            cut |= room < end - at;
            at = ended ? end + 1 : end;
        }
        return line.toByteArray();
    }

    /** Whether there is more to read. */
    private boolean filled() throws IOException {
        if (at == length) {
            at = 0;
            length = Math.max(0, in.read(bytes));
        }
        return length > 0;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** Whether the line was longer than can be kept. */
    boolean cut() {
        return cut;
    }

    /** 0 to 100. */
    int percent() {
        return size == 0 ? 100 : (int) Math.min(100, file.count * 100 / size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
