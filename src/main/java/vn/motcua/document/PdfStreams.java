package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import vn.motcua.document.PdfEffort.TooMuch;
import vn.motcua.document.PdfEffort.Unpacked;

/** Unpacks the streams of one file and keeps nothing of them, but for those that hold objects: whoever opens the file keeps these. */
final class PdfStreams {
    /** Filters upon one another; packers need two. */
    private static final int MOST_LAYERS = 4;
    /** Bytes that a stream of objects or a table of them unpacks to; writers begin a new one after some hundred objects. */
    static final int MOST_OF_OBJECTS = 5_000_000;
    private static final int MOST_OBJECTS = 100_000;
    /** What one entry says of widths, columns and colours. */
    private static final int MOST_COLUMNS = 100_000;
    private static final int BUFFER = 512;
    private static final Map<String, String> FILTERS = Map.of("/FlateDecode", "FlateDecode", "/Fl", "FlateDecode", "/LZWDecode", "LZWDecode", "/LZW", "LZWDecode",
            "/ASCIIHexDecode", "ASCIIHexDecode", "/AHx", "ASCIIHexDecode", "/ASCII85Decode", "ASCII85Decode", "/A85", "ASCII85Decode",
            "/RunLengthDecode", "RunLengthDecode", "/RL", "RunLengthDecode");
    private final byte[] file;
    private final PdfEffort effort;
    private final Weighing weighing;

    PdfStreams(byte[] file, PdfEffort effort, Weighing weighing) {
        this.file = file;
        this.effort = effort;
        this.weighing = weighing;
    }

    /** What is done with unpacked objects. */
    interface Weighing {
        void weigh(byte[] objects) throws TooMuch;
    }

    /** @param from behind the word that begins an object */
    void object(int from) throws TooMuch {
        PdfLexer words = new PdfLexer(file, from, effort);
        PdfDictionary dictionary = PdfDictionary.at(words);
        if (dictionary == null) {
            return;
        }
        String word = words.next();
        boolean stream = "stream".equals(word);
        // Tables of objects are read behind whatever word follows; a font has widths as well, but no size.
        boolean table = dictionary.has("W") && (stream || dictionary.has("Size") || dictionary.has("Index"));
        if (!stream && !table) {
            return;
        }
        effort.stream();
        int data = data(words.at());
        try {
            if (table || dictionary.has("First")) {
                objects(dictionary, table, data);
            } else {
                content(dictionary, data);
            }
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return;   // a broken stream: whoever opens the file stops at the same place
        }
    }

    /** Blanks and one end of line part the word from the bytes. */
    private int data(int from) {
        int at = from;
        while (at < file.length && file[at] == ' ') {
            at++;
        }
        if (at < file.length && file[at] == '\r') {
            at++;
        }
        return at < file.length && file[at] == '\n' ? at + 1 : at;
    }

    private void objects(PdfDictionary dictionary, boolean table, int data) throws IOException {
        if (table) {
            effort.weigh(rows(dictionary) * PdfBomb.ROW);
        } else {
            plain(dictionary.entry("N"), MOST_OBJECTS);
        }
        List<String> filter = dictionary.entry("Filter").stream().filter(word -> !word.equals("[") && !word.equals("]") && !word.equals("null")).toList();
        boolean packed = filter.size() == 1 && "FlateDecode".equals(FILTERS.get(filter.getFirst()));
        if (!packed && !filter.isEmpty() || dictionary.has("F") || dictionary.has("DP")) {
            throw new TooMuch();
        }
        for (String word : dictionary.entry("DecodeParms")) {
            if (word.equals("R") || PdfLexer.number(word) && number(word) > MOST_COLUMNS) {
                throw new TooMuch();
            }
        }
        if (packed) {
            Unpacked bytes = effort.unpacked(MOST_OF_OBJECTS, table ? 0 : MOST_OF_OBJECTS);
            try {
                inflate(data, bytes);
            } finally {
                weighing.weigh(bytes.kept());
            }
        }
    }

    /** Rows that a table of objects says it has; three widths of some bytes each, for a row of no bytes never ends. */
    private static long rows(PdfDictionary dictionary) throws TooMuch {
        List<String> widths = dictionary.entry("W");
        if (widths.size() != 5) {
            throw new TooMuch();
        }
        long width = 0;
        for (String word : widths.subList(1, 4)) {
            width += plain(List.of(word), 8);
        }
        if (width == 0) {
            throw new TooMuch();
        }
        List<String> index = dictionary.entry("Index");
        if (index.isEmpty()) {
            return plain(dictionary.entry("Size"), Integer.MAX_VALUE);
        }
        if (!index.getFirst().equals("[") || !index.getLast().equals("]")) {
            throw new TooMuch();
        }
        long rows = 0;
        for (int i = 2; i < index.size() - 1; i += 2) {
            rows += plain(index.subList(i, i + 1), Integer.MAX_VALUE);
        }
        return rows;
    }

    /** A number that stands where it belongs. */
    private static long plain(List<String> words, long most) throws TooMuch {
        if (words.size() != 1 || !words.getFirst().chars().allMatch(Character::isDigit) || number(words.getFirst()) > most) {
            throw new TooMuch();
        }
        return number(words.getFirst());
    }

    /** Without its sign and fraction; more than can be counted is the most that can. */
    static long number(String word) {
        String digits = word.replaceAll("\\..*|[+-]", "");
        return digits.isEmpty() ? 0 : digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private void content(PdfDictionary dictionary, int data) throws IOException {
        List<String> filters = new ArrayList<>();
        dictionary.entry("Filter").stream().filter(FILTERS::containsKey).forEach(word -> filters.add(FILTERS.get(word)));
        if (filters.size() > MOST_LAYERS) {
            throw new TooMuch();
        }
        if (filters.isEmpty() && zlib(data)) {
            filters.add("FlateDecode");
        }
        if (filters.isEmpty()) {
            return;
        }
        Unpacked bytes = effort.unpacked(PdfEffort.MOST_OF_ONE, filters.size() > 1 ? file.length : 0);
        if (filters.getFirst().equals("FlateDecode") && filters.stream().distinct().count() == 1) {
            inflate(data, bytes, filters.size());
        } else if (filters.getFirst().equals("FlateDecode")) {
            inflate(data, bytes);
        } else {
            text(FilterFactory.INSTANCE.getFilter(filters.getFirst())::decode, data, bytes, filters.size() > 1);
        }
    }

    private void inflate(int data, OutputStream to) throws IOException {
        inflate(data, to, 1);
    }

    private void inflate(int data, OutputStream to, int layers) throws IOException {
        inflate(effort.counted(new ByteArrayInputStream(file, data, file.length - data)), to, layers);
    }

    /** As readers do it: the two bytes before the packed ones are skipped, whatever they say. */
    private static void inflate(InputStream in, OutputStream to, int layers) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            in.skipNBytes(2);
            InflaterInputStream layer = new InflaterInputStream(in, inflater, BUFFER);
            if (layers > 1) {
                inflate(layer, to, layers - 1);
            } else {
                layer.transferTo(to);
            }
        } finally {
            inflater.end();
        }
    }

    /** What the library unpacks for a filter. */
    private interface Decoding {
        Object decode(InputStream in, OutputStream out, COSDictionary parameters, int index) throws IOException;
    }

    /** Text filters below another one: what comes out of them is tried as packed bytes once more. */
    private void text(Decoding filter, int data, Unpacked out, boolean more) throws IOException {
        try {
            filter.decode(effort.counted(new ByteArrayInputStream(file, data, file.length - data)), out, new COSDictionary(), 0);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException e) {
            out.flush();   // what followed the stream's end is no text of the filter
        }
        if (more) {
            inflate(new ByteArrayInputStream(out.kept()), effort.unpacked(PdfEffort.MOST_OF_ONE, 0), 1);
        }
    }

    /** RFC 1950, section 2.2. */
    private boolean zlib(int at) {
        return at + 1 < file.length && (file[at] & 0x0f) == 8 && ((file[at] & 0xff) * 256 + (file[at + 1] & 0xff)) % 31 == 0;
    }
}
