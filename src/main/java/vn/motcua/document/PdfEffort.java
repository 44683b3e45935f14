package vn.motcua.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What looking at one file may cost: bytes read, bytes unpacked, streams, and the memory that a reader would need for its objects. All are
 * counted and none is timed, so that the same file always gets the same answer, however busy the machine is.
 */
final class PdfEffort {
    /** Bytes of all streams together; as much as a Word document may unpack to. A coloured page at 300 dots an inch has 26 MB. */
    static final long MOST = 300_000_000;
    /** Bytes of one stream. */
    static final long MOST_OF_ONE = 100_000_000;
    /** The largest books have fewer. */
    private static final int MOST_STREAMS = 50_000;
    /** A million rows of a table of objects, or half a million dictionaries; a scan has some thousands. */
    private static final long MOST_MEMORY = 150_000_000;
    /** An honest file is walked through, its dictionaries are read and its streams unpacked once each. */
    private static final int TIMES_READ = 5;
    private static final int ALWAYS_READ = 8_000_000;

    private final long readable;
    private long spent;
    private long unpackable = MOST;
    private long memory = MOST_MEMORY;
    private int streams = MOST_STREAMS;

    PdfEffort(int size) {
        this.readable = (long) TIMES_READ * size + ALWAYS_READ;
    }

    /** Signals that counting can stop. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    void read(long bytes) throws TooMuch {
        spent += bytes;
        stopBelow(readable - spent);
    }

    /** Bytes read so far. */
    long spent() {
        return spent;
    }

    void weigh(long bytes) throws TooMuch {
        memory -= bytes;
        stopBelow(memory);
    }

    void stream() throws TooMuch {
        stopBelow(--streams);
    }

    private static void stopBelow(long left) throws TooMuch {
        if (left < 0) {
            throw new TooMuch();
        }
    }

    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                PdfEffort.this.read(1);
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                PdfEffort.this.read(Math.max(n, 1));
                return n;
            }
        };
    }

    /** Takes what one stream unpacks to. @param keep as much of it is kept */
    Unpacked unpacked(long most, int keep) {
        return new Unpacked(most, keep);
    }

    final class Unpacked extends OutputStream {
        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();
        private final int keep;
        private long left;

        private Unpacked(long most, int keep) {
            this.left = most;
            this.keep = keep;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            unpackable -= length;
            left -= length;
            stopBelow(Math.min(unpackable, left));
            if (kept.size() < keep) {
                kept.write(bytes, from, Math.min(length, keep - kept.size()));
            }
        }

        byte[] kept() {
            return kept.toByteArray();
        }
    }
}
