package vn.motcua.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Text;

/**
 * Chữ không thấy: which of the words somebody typed the best hit does not have when no hit of the page has them all, so that the page says
 * "not here" before it shows what is near. A worse hit may have one of them. Accents that were typed must stand there too: "giấy phép lái
 * xe" is not meant by "cấp lại giấy phép".
 */
final class Lacking {
    private static final Set<String> SAY_NOTHING = Set.of("thu", "tuc", "toi", "minh", "em", "muon", "can", "xin", "lam", "phai", "cho", "cua", "voi", "o",
            "dau", "gi", "nao", "nhu", "di", "ve", "va");

    /** @param near other spellings, and words that wrong letters may stand for */
    private record Word(String typed, String plain, boolean last, Set<String> near) {
    }

    private final SearchIndex index;

    Lacking(SearchIndex index) {
        this.index = index;
    }

    /** Of the first hit, as they were typed; none when one of these hits has them all. */
    List<String> of(String text, List<Listed> hits) {
        List<Word> words = words(text);
        List<Word> best = null;
        for (Listed hit : hits) {
            List<Word> lacking = lacking(words, hit);
            if (lacking.isEmpty()) {
                return List.of();
            }
            best = best == null ? lacking : best;
        }
        return best == null ? List.of() : best.stream().map(Word::typed).toList();
    }

    private List<Word> words(String text) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String word : Text.line(text).split("[^\\p{L}\\p{M}\\p{N}.]+")) {
            String plain = SearchWords.of(word);
            if (!plain.isEmpty() && !SAY_NOTHING.contains(plain)) {
                typed.putIfAbsent(plain, word);
            }
        }
        List<Word> words = new ArrayList<>();
        typed.forEach((plain, word) -> words.add(new Word(word, plain, words.size() == typed.size() - 1, near(plain))));
        return words;
    }

    private Set<String> near(String plain) {
        Set<String> near = new HashSet<>(index.names().near(plain, true).keySet());
        List<String> two = index.all().knows(plain) ? null : index.names().cut(plain);
        if (two != null) {
            near.addAll(two);
        }
        return near;
    }

    private static List<Word> lacking(List<Word> words, Listed hit) {
        List<String> written = written(hit.summary().name() + " " + hit.summary().field());
        Set<String> plain = written.stream().map(SearchWords::of).collect(Collectors.toSet());
        List<String> elsewhere = hit.allWords().stream().filter(word -> !plain.contains(word)).toList();
        return words.stream().filter(word -> written.stream().noneMatch(each -> says(each, word))
                && elsewhere.stream().noneMatch(each -> begins(each, word))).toList();
    }

    private static List<String> written(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}.]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean says(String written, Word word) {
        String plain = SearchWords.of(written);
        return (begins(plain, word) || word.near().contains(plain)) && holds(marks(written), marks(word.typed()));
    }

    /** The last word may still be being typed. */
    private static boolean begins(String plain, Word word) {
        return word.last() ? plain.startsWith(word.plain()) : plain.equals(word.plain());
    }

    /** Accents of a word, over whichever of its vowels they are put; whoever typed fewer meant the same. */
    private static List<Character> marks(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).chars()
                .filter(letter -> letter == 'đ' || Character.getType(letter) == Character.NON_SPACING_MARK).mapToObj(letter -> (char) letter).toList();
    }

    private static boolean holds(List<Character> all, List<Character> some) {
        List<Character> left = new ArrayList<>(all);
        return some.stream().allMatch(left::remove);
    }
}
