package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the plain paragraphs of the national catalogue as people read: "Bước 1: …" and "a) …" begin a part, lines that begin
 * with a dash or a plus become lists, a line broken in the middle of a sentence is one again. Changes no word.
 */
public final class Typeset {
    private static final Pattern STEP = Pattern.compile("(?i)^(\\*?\\s*bước\\s+(?:thứ\\s+)?(?:\\d+(?:\\.\\d+)*|một|hai|ba|bốn|năm|nhất))\\s*[:.\\-–]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("^([-–—•·*+])\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern LETTERED = Pattern.compile("^\\p{L}{1,2}[0-9]*\\s*[).:]");
    private static final Pattern ENDED = Pattern.compile("[.;:!?…]$");
    private static final int LONGEST_HEADING = 110;

    private Typeset() {
    }

    public enum Kind { HEADING, TEXT, LIST }

    /** @param lines one for a heading or a text, any number for a list */
    public record Block(Kind kind, List<Line> lines) {
        public String text() {
            return lines.getFirst().text();
        }
    }

    /** @param deep an item under an item ("+" under "-") */
    public record Line(String text, boolean deep) {
    }

    public static List<Block> of(String text) {
        return of(List.of(text));
    }

    public static List<Block> of(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String raw : paragraph.split("\n")) {
                String line = raw.strip();
                if (!line.isEmpty() && goesOn(blocks, line)) {
                    goOn(blocks, line);
                } else if (!line.isEmpty()) {
                    add(blocks, line);
                }
            }
        }
        return blocks;
    }

    /** A sentence does not begin small: unless it is "a) …", the line before was cut where the source's page ended. */
    private static boolean goesOn(List<Block> blocks, String line) {
        return !blocks.isEmpty() && blocks.getLast().kind() != Kind.HEADING && Character.isLowerCase(line.codePointAt(0))
                && !LETTERED.matcher(line).find() && !STEP.matcher(line).matches()
                && !ENDED.matcher(blocks.getLast().lines().getLast().text()).find();
    }

    private static void goOn(List<Block> blocks, String line) {
        Block last = blocks.removeLast();
        List<Line> lines = new ArrayList<>(last.lines());
        Line cut = lines.removeLast();
        lines.add(new Line(cut.text() + " " + line, cut.deep()));
        blocks.add(new Block(last.kind(), List.copyOf(lines)));
    }

    private static void add(List<Block> blocks, String line) {
        Matcher step = STEP.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (item.matches() && STEP.matcher(item.group(2).strip()).matches()) {
            add(blocks, item.group(2).strip());
        } else if (step.matches()) {
            addStep(blocks, step.group(1).replaceFirst("^\\*\\s*", ""), step.group(2).strip());
        } else if (item.matches()) {
            addItem(blocks, new Line(item.group(2).strip(), item.group(1).equals("+")));
        } else if (line.endsWith(":") && line.length() <= LONGEST_HEADING) {
            blocks.add(one(Kind.HEADING, line.substring(0, line.length() - 1).strip()));
        } else {
            blocks.add(one(Kind.TEXT, line));
        }
    }

    /** A short step is its own heading; a long one has only its number as heading. */
    private static void addStep(List<Block> blocks, String number, String rest) {
        if (rest.isEmpty()) {
            blocks.add(one(Kind.HEADING, number));
        } else if (rest.length() <= LONGEST_HEADING) {
            blocks.add(one(Kind.HEADING, number + ". " + rest.replaceFirst(":$", "")));
        } else {
            blocks.add(one(Kind.HEADING, number));
            add(blocks, rest);
        }
    }

    /** A name without the sign that made it an item of a list. */
    public static String bare(String name) {
        Matcher item = ITEM.matcher(name.strip());
        return item.matches() ? item.group(2).strip() : name;
    }

    private static void addItem(List<Block> blocks, Line item) {
        if (!blocks.isEmpty() && blocks.getLast().kind() == Kind.LIST) {
            List<Line> lines = new ArrayList<>(blocks.removeLast().lines());
            lines.add(item);
            blocks.add(new Block(Kind.LIST, List.copyOf(lines)));
        } else {
            blocks.add(new Block(Kind.LIST, List.of(new Line(item.text(), false))));
        }
    }

    private static Block one(Kind kind, String text) {
        return new Block(kind, List.of(new Line(text, false)));
    }
}
