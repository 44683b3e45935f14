package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Sự kiện trong đời: our own list, {@code catalogue/life-events.yaml}. */
@Component
class LifeEvents {
    private static final String FILE = "catalogue/life-events.yaml";
    private static final int SHORTEST_WORD = 3;

    /** What an event promises, and the procedures of which one at least keeps it. */
    private record Promise(String words, List<String> codes) {
    }

    /** An event and the words it is found by. */
    private record Entry(String key, String name, List<Promise> promises, List<String> codes, String words) {
        LifeEvent with(Predicate<String> there) {
            String hint = promises.stream().filter(promise -> promise.codes().stream().anyMatch(there)).map(Promise::words).collect(Collectors.joining(", "));
            long known = codes.stream().filter(there).count();
            return new LifeEvent(key, name, hint.isEmpty() ? known + " thủ tục" : hint.substring(0, 1).toUpperCase(Locale.of("vi")) + hint.substring(1), codes);
        }
    }

    private final List<Entry> entries;

    LifeEvents() throws IOException {
        try {
            entries = read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (YamlProblem e) {
            throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
        }
    }

    /** Those that lead to at least one procedure that is there, promising no other. */
    List<LifeEvent> all(Predicate<String> there) {
        return entries.stream().filter(entry -> entry.codes().stream().anyMatch(there)).map(entry -> entry.with(there)).toList();
    }

    /** Codes of the event of that key; none when there is no such event. */
    List<String> of(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().map(Entry::codes).orElse(List.of());
    }

    /** Codes of the events whose words contain these. */
    List<String> codes(String words) {
        Set<String> codes = new LinkedHashSet<>();
        if (words.length() >= SHORTEST_WORD) {
            entries.stream().filter(e -> e.words().contains(" " + words)).forEach(e -> codes.addAll(e.codes()));
        }
        return List.copyOf(codes);
    }

    private static List<Entry> read(String text) throws YamlProblem {
        List<Entry> entries = new ArrayList<>();
        for (Yaml event : Yaml.parse(text).need("events").items()) {
            event.only(Set.of("key", "name", "hint", "words", "codes"));
            String name = event.need("name").text();
            List<String> words = new ArrayList<>(List.of(name));
            for (Yaml word : event.items("words")) {
                words.add(word.text());
            }
            List<Promise> promises = new ArrayList<>();
            for (Yaml promise : event.need("hint").items()) {
                promise.only(Set.of("say", "of"));
                promises.add(new Promise(promise.need("say").text(), promise.need("of").texts()));
            }
            entries.add(new Entry(event.need("key").text(), name, promises, event.need("codes").texts(), SearchWords.padded(words)));
        }
        return List.copyOf(entries);
    }
}
