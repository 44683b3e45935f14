package vn.motcua.shared;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Rows as PostgreSQL's COPY reads them: columns parted by tabs, null as \N. For what is written by the hundred thousand. */
public final class CopyText {
    private final StringBuilder rows = new StringBuilder(1 << 16);

    /** Appends one row. Values are written by {@code toString}, bytes as bytea. */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            switch (values[i]) {
                case null -> rows.append("\\N");
                case byte[] bytes -> hex(bytes);
                case Object value -> text(value.toString());
            }
        }
        rows.append('\n');
    }

    private void hex(byte[] bytes) {
        rows.append("\\\\x");
        for (byte b : bytes) {
            rows.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
    }

    /** Most texts have nothing to escape and go in whole. */
    private void text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c == '\\' ? '\\' : c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : 0;
            if (letter != 0) {
                rows.append(text, done, i).append('\\').append(letter);
                done = i + 1;
            }
        }
        rows.append(text, done, text.length());
    }

    public InputStream stream() {
        return new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
