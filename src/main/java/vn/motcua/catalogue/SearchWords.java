package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Text;

/** Texts as searches compare them: words without accents in small letters, digits and codes kept. */
final class SearchWords {
    private static final int LONGEST = 4000;

    private SearchWords() {
    }

    /** "dang ky khai sinh"; codes and numbers keep their dots ("1.001193"). */
    static String of(String text) {
        return Text.plain(text).replaceAll("[^a-z0-9.]+|\\.(?![0-9])|(?<![0-9])\\.", " ").strip().replaceAll(" +", " ");
    }

    /** Without the "thủ tục" that some names begin with and others do not. */
    static String ofName(String name) {
        String words = of(name);
        return words.startsWith("thu tuc ") ? words.substring("thu tuc ".length()) : words;
    }

    /** One blank around every word, so that " ky" finds beginnings of words only. */
    static String padded(List<String> texts) {
        String words = texts.stream().map(SearchWords::of).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
        return " " + (words.length() > LONGEST ? words.substring(0, LONGEST) : words) + " ";
    }

    static List<String> split(String words) {
        return words.isEmpty() ? List.of() : Arrays.stream(words.split(" ")).distinct().limit(12).toList();
    }
}
