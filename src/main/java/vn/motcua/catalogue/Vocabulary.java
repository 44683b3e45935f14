package vn.motcua.catalogue;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The words of many texts, each with the texts it stands in: found by its beginning, or by something written nearly like it. */
final class Vocabulary {
    /** How far another spelling of the same sound is, where a wrong letter counts one. */
    static final double SPELLING = 0.5;

    private final NavigableMap<String, BitSet> places;

    /** @param texts numbered in their order */
    Vocabulary(List<Listed> texts, Function<Listed, Collection<String>> words) {
        Map<String, BitSet> unsorted = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String word : words.apply(texts.get(i))) {
                unsorted.computeIfAbsent(word, unseen -> new BitSet(texts.size())).set(i);
            }
        }
        places = new TreeMap<>(unsorted);
    }

    boolean knows(String word) {
        return places.containsKey(word);
    }

    /** Texts with a word that begins like this. */
    BitSet beginning(String start) {
        BitSet found = new BitSet();
        places.subMap(start, start + Character.MAX_VALUE).values().forEach(found::or);
        return found;
    }

    /** Texts with one of these words. */
    BitSet with(Collection<String> words) {
        BitSet found = new BitSet();
        words.stream().filter(this::knows).map(places::get).forEach(found::or);
        return found;
    }

    /** Words that may have been meant, with how far they are from what was written. A word that exists has no wrong letters. */
    Map<String, Double> near(String written, boolean letters) {
        Map<String, Double> near = new LinkedHashMap<>();
        Misspelling.spellings(written).stream().filter(this::knows).forEach(word -> near.put(word, SPELLING));
        int most = letters && !knows(written) ? Misspelling.most(written) : 0;
        if (most > 0) {
            for (String word : places.keySet()) {
                int wrong = word.length() < 3 || !ends(written, word) ? most + 1 : Misspelling.letters(written, word, most);
                if (wrong <= most) {
                    near.putIfAbsent(word, (double) wrong);
                }
            }
        }
        return near;
    }

    /** Whoever gets a word wrong gets its first letter or its last one right. */
    private static boolean ends(String one, String other) {
        return one.charAt(0) == other.charAt(0) || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    /** The two words that were written as one ("khaisinh"), or null. */
    List<String> cut(String written) {
        List<String> best = null;
        int most = 0;
        for (int i = 2; i <= written.length() - 2; i++) {
            List<String> two = List.of(written.substring(0, i), written.substring(i));
            BitSet both = with(two.subList(0, 1));
            both.and(with(two.subList(1, 2)));
            if (both.cardinality() > most) {
                most = both.cardinality();
                best = two;
            }
        }
        return best;
    }
}
