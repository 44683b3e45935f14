package vn.motcua.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dictionary that begins an object, read forwards once, as forgivingly as the library reads it that opens the file afterwards. */
final class PdfDictionary {
    private static final int DEEPEST = 500;
    private static final int MOST_WORDS = 200_000;
    private final PdfLexer words;
    private final Map<String, List<String>> entries = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int kept;

    private PdfDictionary(PdfLexer words) {
        this.words = words;
    }

    private static final class Frame {
        private final boolean array;
        /** What a dictionary waits for: a key, a value, or the rest of a reference that began with as many numbers. */
        private boolean value;
        private int numbers;
        private List<String> written;

        private Frame(boolean array) {
            this.array = array;
        }
    }

    /** Null when there is no dictionary at this place, or none that ends. The words are then behind it. */
    static PdfDictionary at(PdfLexer words) throws PdfEffort.TooMuch {
        if (!"<<".equals(words.next())) {
            return null;
        }
        PdfDictionary read = new PdfDictionary(words);
        return read.whole() ? read : null;
    }

    /** The words of an entry, those of inner arrays and dictionaries too; empty when there is no such entry. */
    List<String> entry(String key) {
        return entries.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    private boolean whole() throws PdfEffort.TooMuch {
        open.push(new Frame(false));
        while (!open.isEmpty()) {
            String word = words.next();
            if (word == null || open.size() > DEEPEST || kept > MOST_WORDS && (has("W") || has("First"))) {
                return end(word == null);
            }
            Frame frame = open.peek();
            if (!(frame.array ? inArray(frame, word) : inDictionary(frame, word))) {
                return false;
            }
        }
        return true;
    }

    /** @return false at the end of the file; what is deeper or longer than anything honest counts as too much */
    private static boolean end(boolean file) throws PdfEffort.TooMuch {
        if (file) {
            return false;
        }
        throw new PdfEffort.TooMuch();
    }

    private boolean inArray(Frame frame, String word) {
        keep(word);
        switch (word) {
            case "]" -> close();
            case "<<" -> open.push(inner(false, frame));
            case "[" -> open.push(inner(true, frame));
            case "endobj", "endstream" -> {
                return false;
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    private boolean inDictionary(Frame frame, String word) throws PdfEffort.TooMuch {
        if (!frame.value) {
            return key(frame, word);
        }
        keep(word);
        frame.value = false;
        switch (word) {
            case "<<" -> open.push(inner(false, frame));
            case "[" -> open.push(inner(true, frame));
            case ">>" -> close();
            case "endobj", "endstream" -> {
                return false;
            }
            default -> frame.numbers = PdfLexer.number(word) ? 1 : 0;
        }
        return true;
    }

    private boolean key(Frame frame, String word) throws PdfEffort.TooMuch {
        int before = frame.numbers;
        frame.numbers = 0;
        if (word.equals(">>")) {
            close();
        } else if (word.startsWith("/")) {
            frame.value = true;
            if (open.size() == 1) {
                frame.written = entries.computeIfAbsent(word.substring(1), key -> new ArrayList<>());
            }
        } else if (before == 1 && PdfLexer.number(word) || before == 2 && word.equals("R")) {
            keep(word);
            frame.numbers = before == 1 ? 2 : 0;
        } else {
            return words.recover();
        }
        return true;
    }

    private static Frame inner(boolean array, Frame outer) {
        Frame frame = new Frame(array);
        frame.written = outer.written;
        return frame;
    }

    private void close() {
        open.pop();
    }

    private void keep(String word) {
        List<String> written = open.peek().written;
        if (written != null && kept++ <= MOST_WORDS) {
            written.add(word);
        }
    }
}
