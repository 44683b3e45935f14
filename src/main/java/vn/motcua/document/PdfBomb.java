package vn.motcua.document;

import vn.motcua.document.PdfEffort.TooMuch;

/**
 * What a PDF would cost whoever opens it, asked before anything does, because opening it unpacks the streams that hold its objects. Looks
 * at every place where an object may begin, and believes neither lengths nor tables.
 */
public final class PdfBomb {
    /** A result has two; who signs a paper in turn rarely makes a tenth. Each is checked against all others. */
    public static final int MOST_SIGNATURES = 10;
    private static final int MOST_PAGES = 10_000;
    /** Bytes of memory that a reader needs for a dictionary, a smaller thing, a name, and a row of a table of objects. */
    private static final int DICTIONARY = 200;
    private static final int THING = 60;
    private static final int NAME = 40;
    static final int ROW = 120;

    private final byte[] file;
    private final PdfEffort effort;
    private final PdfStreams streams;
    private int signatures;
    private boolean locked;

    private PdfBomb(byte[] file) {
        this.file = file;
        this.effort = new PdfEffort(file.length);
        this.streams = new PdfStreams(file, effort, this::weigh);
    }

    /** What to do with a file: open it, or say which of these it is. */
    public enum Finding { FINE, LOCKED, MANY_SIGNATURES, TOO_MUCH }

    /** Takes time and memory in proportion to the size of the file, and to what it unpacks to, which is bounded. */
    public static Finding look(byte[] file) {
        PdfBomb bomb = new PdfBomb(file);
        try {
            bomb.walk();
        } catch (TooMuch e) {
            return Finding.TOO_MUCH;
        }
        return bomb.locked ? Finding.LOCKED : bomb.signatures > MOST_SIGNATURES ? Finding.MANY_SIGNATURES : Finding.FINE;
    }

    /** Whether to leave this file shut because of what it unpacks to. */
    public static boolean in(byte[] file) {
        return look(file) == Finding.TOO_MUCH;
    }

    private void walk() throws TooMuch {
        weigh(file);
        for (int at = 2; at < file.length; at++) {
            if (file[at] == 'j' && file[at - 1] == 'b' && file[at - 2] == 'o' && (at < 3 || file[at - 3] != 'd')) {
                effort.weigh(ROW);
                streams.object(at + 1);
            }
        }
    }

    /** Adds up what a reader would make of these bytes, if it read all of them as objects. */
    private void weigh(byte[] bytes) throws TooMuch {
        effort.read(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            switch (bytes[at]) {
                case '<' -> {
                    boolean dictionary = at + 1 < bytes.length && bytes[at + 1] == '<';
                    effort.weigh(dictionary ? DICTIONARY : THING);
                    at += dictionary ? 1 : 0;
                }
                case '[', '(' -> effort.weigh(THING);
                case '/' -> name(bytes, at);
                case 'R' -> effort.weigh(afterNumber(bytes, at) ? THING : 0);
                case 'n', 'f' -> effort.weigh(afterNumber(bytes, at) ? ROW : 0);
                default -> {
                    continue;
                }
            }
        }
    }

    private static boolean afterNumber(byte[] bytes, int at) {
        return at > 1 && PdfLexer.blank(bytes[at - 1]) && bytes[at - 2] >= '0' && bytes[at - 2] <= '9';
    }

    private void name(byte[] bytes, int at) throws TooMuch {
        effort.weigh(NAME);
        int to = at + 1;
        while (to < bytes.length && to < at + 50 && PdfLexer.regular(bytes[to])) {
            to++;
        }
        byte first = to > at + 1 ? bytes[at + 1] : 0;
        if (first != 'B' && first != 'C' && first != 'E' && first != '#') {
            return;
        }
        switch (PdfLexer.name(bytes, at, to)) {
            case "/ByteRange" -> signatures++;
            case "/Encrypt" -> locked |= bytes == file;
            case "/Count" -> pages(new PdfLexer(bytes, to, effort));
            default -> {
                return;
            }
        }
    }

    /** Readers walk as many pages as a file claims to have. */
    private static void pages(PdfLexer words) throws TooMuch {
        String count = words.next();
        if (count != null && PdfLexer.number(count) && (PdfStreams.number(count) > MOST_PAGES || elsewhere(words))) {
            throw new TooMuch();
        }
    }

    private static boolean elsewhere(PdfLexer words) throws TooMuch {
        String generation = words.next();
        return generation != null && PdfLexer.number(generation) && "R".equals(words.next());
    }
}
