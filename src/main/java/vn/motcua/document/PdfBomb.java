package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A PDF that unpacks to more than a machine can hold. Asked before anything opens the file, because opening it unpacks the streams
 * that hold its objects. Looks at every place where a stream may begin, and believes neither lengths nor tables.
 */
public final class PdfBomb {
    /** Bytes of all streams together; as much as a Word document may unpack to. A coloured page at 300 dots an inch has 26 MB. */
    static final long MOST = 300_000_000;
    /** Bytes of one stream. */
    static final long MOST_OF_ONE = 100_000_000;
    /** Filters upon one another; packers need two. */
    private static final int MOST_LAYERS = 4;
    /** Bytes before a stream in which its dictionary stands. */
    private static final int DICTIONARY = 4_096;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|ASCIIHexDecode|AHx|ASCII85Decode|A85|RunLengthDecode|RL)(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Map<String, String> LONG = Map.of("Fl", "FlateDecode", "LZW", "LZWDecode", "AHx", "ASCIIHexDecode", "A85", "ASCII85Decode", "RL", "RunLengthDecode");

    private final byte[] file;
    private long left = MOST;

    private PdfBomb(byte[] file) {
        this.file = file;
    }

    /** Whether to leave this file shut. Takes time and no memory in proportion to what it unpacks to. */
    public static boolean in(byte[] file) {
        return new PdfBomb(file).unpacksTooFar();
    }

    private boolean unpacksTooFar() {
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            try {
                unpack(at);
            } catch (TooFar e) {
                return true;
            } catch (IOException | RuntimeException e) {
                continue;   // no stream, or a broken one: whoever opens the file stops at the same place
            }
        }
        return false;
    }

    /** Signals that counting can stop. */
    private static final class TooFar extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void unpack(int keyword) throws IOException {
        int start = keyword + STREAM.length;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        InputStream in = new ByteArrayInputStream(file, start, file.length - start);
        List<String> filters = filters(keyword);
        if (filters.size() > MOST_LAYERS) {
            throw new TooFar();
        }
        if (filters.isEmpty() && zlib(start)) {
            filters = List.of("FlateDecode");
        }
        for (String filter : filters) {
            if (!filter.equals("FlateDecode")) {
                count(FilterFactory.INSTANCE.getFilter(filter)::decode, in, filters.size() > 1);
                return;
            }
            in = new InflaterInputStream(in);
        }
        if (!filters.isEmpty()) {
            in.transferTo(new Counting());
        }
    }

    /** What PDFBox unpacks for a filter. */
    private interface Decoding {
        Object decode(InputStream in, OutputStream out, COSDictionary parameters, int index) throws IOException;
    }

    /** Text filters below another one: what comes out of them is tried as packed bytes once more. */
    private void count(Decoding filter, InputStream in, boolean more) throws IOException {
        Head head = new Head();
        try {
            filter.decode(in, head, new COSDictionary(), 0);
        } catch (TooFar e) {
            throw e;
        } catch (IOException e) {
            head.flush();   // what followed the stream's end is no text of the filter
        }
        if (more) {
            new InflaterInputStream(new ByteArrayInputStream(head.bytes())).transferTo(new Counting());
        }
    }

    private class Counting extends OutputStream {
        private long one = MOST_OF_ONE;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            one -= length;
            if (left < 0 || one < 0) {
                throw new TooFar();
            }
        }
    }

    /** Counts, and keeps what a file of the largest size can hold. */
    private final class Head extends Counting {
        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            if (kept.size() < file.length) {
                kept.write(bytes, from, length);
            }
        }

        byte[] bytes() {
            return kept.toByteArray();
        }
    }

    private List<String> filters(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY);
        String before = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        int own = Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream"));
        String dictionary = ESCAPED.matcher(before.substring(Math.max(0, own))).replaceAll(hex -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(hex.group(1).toLowerCase(Locale.ROOT), 16))));
        List<String> filters = new ArrayList<>();
        for (Matcher name = FILTER.matcher(dictionary); name.find();) {
            filters.add(LONG.getOrDefault(name.group(1), name.group(1)));
        }
        return filters;
    }

    /** RFC 1950, section 2.2. */
    private boolean zlib(int at) {
        return at + 1 < file.length && (file[at] & 0x0f) == 8 && ((file[at] & 0xff) * 256 + (file[at + 1] & 0xff)) % 31 == 0;
    }

    private int next(int from) {
        for (int at = from; at <= file.length - STREAM.length; at++) {
            if (file[at] == 's' && java.util.Arrays.equals(file, at, at + STREAM.length, STREAM, 0, STREAM.length)
                    && (at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n')) {
                return at;
            }
        }
        return -1;
    }
}
