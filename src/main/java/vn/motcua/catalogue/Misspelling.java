package vn.motcua.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sai chính tả: other spellings of the same sound, and how many letters of a word are wrong. Words are without accents. */
final class Misspelling {
    /** What is written for each other: i and y ("kĩ", "kỹ"), then sounds that parts of the country do not tell apart. */
    private static final List<List<String>> FIRST = List.of(List.of("x", "s"), List.of("ch", "tr"), List.of("gi", "d", "r"), List.of("l", "n"),
            List.of("k", "c", "q"), List.of("ngh", "ng"), List.of("gh", "g"), List.of("ph", "f"), List.of("d", "z"), List.of("d", "v"));
    private static final List<List<String>> LAST = List.of(List.of("i", "y"), List.of("n", "ng"), List.of("t", "c"), List.of("n", "nh"));

    /** No syllable, and no two written as one, is longer. */
    private static final int LONGEST = 16;

    private Misspelling() {
    }

    /** The other ways to write it, whether they mean something or not. */
    static Set<String> spellings(String word) {
        Set<String> others = new LinkedHashSet<>();
        for (List<String> alike : FIRST) {
            alike.stream().filter(word::startsWith).forEach(start -> alike.forEach(other -> others.add(other + word.substring(start.length()))));
        }
        for (List<String> alike : LAST) {
            alike.stream().filter(word::endsWith).forEach(end -> alike.forEach(other -> others.add(word.substring(0, word.length() - end.length()) + other)));
        }
        others.remove(word);
        return others;
    }

    /** How many letters of a word of this length may be wrong; none where there are digits: that is another number, not a misspelling. */
    static int most(String word) {
        return word.length() < 3 || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit) ? 0 : word.length() < 6 ? 1 : 2;
    }

    /** Letters too many, too few, other, or in their neighbour's place (Damerau's distance); at least the difference in length. */
    static int letters(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[b.length()];
    }
}
