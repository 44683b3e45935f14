package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Sự kiện trong đời: our own list, {@code catalogue/life-events.yaml}. */
@Component
class LifeEvents {
    private static final String FILE = "catalogue/life-events.yaml";
    private static final int SHORTEST_WORD = 3;

    /** An event and the words it is found by. */
    private record Entry(LifeEvent event, String words) {
    }

    private final List<Entry> entries;

    LifeEvents() throws IOException {
        try {
            entries = read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (YamlProblem e) {
            throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
        }
    }

    List<LifeEvent> all() {
        return entries.stream().map(Entry::event).toList();
    }

    Optional<LifeEvent> find(String key) {
        return all().stream().filter(event -> event.key().equals(key)).findFirst();
    }

    /** Codes of the events whose words contain these. */
    List<String> codes(String words) {
        Set<String> codes = new LinkedHashSet<>();
        if (words.length() >= SHORTEST_WORD) {
            entries.stream().filter(e -> e.words().contains(" " + words)).forEach(e -> codes.addAll(e.event().codes()));
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
            entries.add(new Entry(new LifeEvent(event.need("key").text(), name, event.need("hint").text(),
                    event.need("codes").texts()), SearchWords.padded(words)));
        }
        return List.copyOf(entries);
    }
}
