package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** What people say where the law has other words: our own list, {@code catalogue/everyday-words.yaml}, and verbs that say nothing. */
@Component
class Everyday {
    private static final String FILE = "catalogue/everyday-words.yaml";

    /** What somebody wants to do about a thing; the thing is what is looked for. */
    private static final Set<String> VERBS = Set.of("toi", "minh", "em", "muon", "can", "xin", "lam", "mo", "di", "cap", "dang", "ky", "thu", "tuc");

    /**
     * @param law what the law calls it, the likeliest first; empty when nothing was said in everyday words
     * @param thing without the verbs in front; null when there are none, or nothing else
     */
    record Readings(List<Terms> law, Terms thing) {
        static final Readings NONE = new Readings(List.of(), null);
    }

    private record Word(String said, String law) {
    }

    private final List<Word> words;

    Everyday() throws IOException {
        try {
            words = read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (YamlProblem e) {
            throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
        }
    }

    Readings of(Terms terms) {
        String typed = " " + terms.words() + " ";
        for (Word word : words) {
            int at = typed.indexOf(" " + word.said() + " ");
            if (at >= 0) {
                String all = typed.substring(0, at) + " " + word.law() + " " + typed.substring(at + word.said().length() + 2);
                return new Readings(List.of(Terms.of(thing(all.strip())), Terms.of(word.law())), null);
            }
        }
        String thing = thing(terms.words());
        return thing.isEmpty() || thing.equals(terms.words()) ? Readings.NONE : new Readings(List.of(), Terms.of(thing));
    }

    /** "cap lai", "cap doi" say which procedure is meant: only what comes before them goes. */
    private static String thing(String words) {
        String left = words;
        for (int blank = left.indexOf(' '); blank > 0 && VERBS.contains(left.substring(0, blank)) && !left.matches("cap (lai|doi)( .*)?"); blank = left.indexOf(' ')) {
            left = left.substring(blank + 1);
        }
        return left;
    }

    private static List<Word> read(String text) throws YamlProblem {
        List<Word> words = new ArrayList<>();
        for (Yaml entry : Yaml.parse(text).need("words").items()) {
            entry.only(Set.of("say", "law"));
            for (String said : entry.need("say").texts()) {
                words.add(new Word(SearchWords.of(said), SearchWords.of(entry.need("law").text())));
            }
        }
        return words.stream().sorted(Comparator.comparing((Word word) -> word.said().length()).reversed()).toList();
    }
}
