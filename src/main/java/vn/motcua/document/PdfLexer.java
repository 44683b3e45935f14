package vn.motcua.document;

import java.nio.charset.StandardCharsets;
import vn.motcua.document.PdfEffort.TooMuch;

/** The words of a PDF (ISO 32000-1, 7.2 and 7.3), from one place onwards; every byte of them is paid for. */
final class PdfLexer {
    private final byte[] file;
    private final PdfEffort effort;
    private int at;

    PdfLexer(byte[] file, int from, PdfEffort effort) {
        this.file = file;
        this.at = from;
        this.effort = effort;
    }

    /** Where the next word begins, white space aside. */
    int at() {
        return at;
    }

    /** A name with its slash and its escapes resolved, a bracket, "(" for any text, anything else as it stands; null at the end. */
    String next() throws TooMuch {
        int from = at;
        try {
            skipBlank();
            return at >= file.length ? null : word();
        } finally {
            effort.read(at - from);
        }
    }

    private String word() {
        int start = at;
        switch (file[at++]) {
            case '/' -> {
                skipRegular();
                return name(file, start, at);
            }
            case '(' -> {
                skipText();
                return "(";
            }
            case '<' -> {
                if (byteAt(at) == '<') {
                    at++;
                    return "<<";
                }
                while (at < file.length && file[at++] != '>') {
                    continue;
                }
                return "(";
            }
            case '>' -> {
                at += byteAt(at) == '>' ? 1 : 0;
                return at - start == 2 ? ">>" : ">";
            }
            default -> {
                if (regular(file[start])) {
                    skipRegular();
                }
                return at - start > 100 ? "?" : new String(file, start, at - start, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Where a key was due and something else stood: goes on at the next name or end. False when the object ends before. */
    boolean recover() throws TooMuch {
        int from = at;
        while (at < file.length && file[at] != '/' && file[at] != '>' && !ends("endobj") && !ends("endstream")) {
            at++;
        }
        effort.read(at - from);
        return at < file.length && (file[at] == '/' || file[at] == '>');
    }

    private boolean ends(String word) {
        return file[at] == 'e' && matches(file, at, word);
    }

    static boolean matches(byte[] bytes, int at, String word) {
        if (at < 0 || at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void skipBlank() {
        while (at < file.length && (blank(file[at]) || file[at] == '%')) {
            if (file[at++] == '%') {
                while (at < file.length && file[at] != '\r' && file[at] != '\n') {
                    at++;
                }
            }
        }
    }

    private void skipRegular() {
        while (at < file.length && regular(file[at])) {
            at++;
        }
    }

    /** Ends at its own bracket; or at any when the next line goes on with a name or an end, as careless writers forget brackets. */
    private void skipText() {
        for (int depth = 1; at < file.length && depth > 0; at++) {
            switch (file[at]) {
                case '(' -> depth++;
                case ')' -> depth = lineEnds() ? 0 : depth - 1;
                case '\\' -> {
                    at++;
                    depth = byteAt(at) == ')' && lineEnds() ? 0 : depth;
                }
                default -> {
                    continue;
                }
            }
        }
        at = Math.min(at, file.length);
    }

    private boolean lineEnds() {
        int next = at + 1;
        while (next < at + 3 && (byteAt(next) == '\r' || byteAt(next) == '\n')) {
            next++;
        }
        return next > at + 1 && (byteAt(next) == '/' || byteAt(next) == '>');
    }

    private int byteAt(int index) {
        return index < file.length ? file[index] : -1;
    }

    static boolean number(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }

    static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    static boolean regular(byte b) {
        return !blank(b) && "()<>[]/%".indexOf(b) < 0;
    }

    /** "/#46late" is "/Flate". */
    static String name(byte[] bytes, int from, int to) {
        String name = new String(bytes, from, Math.min(to - from, 200), StandardCharsets.ISO_8859_1);
        if (name.indexOf('#') < 0) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() && name.charAt(i) == '#' ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
            plain.append(low < 0 ? name.charAt(i) : (char) (16 * high + low));
            i += low < 0 ? 0 : 2;
        }
        return plain.toString();
    }
}
