package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/** Nội dung khai: answers by question id. In JSON <code>{"id": {"value": …, "from": "TYPED"}}</code>. */
public record Answers(@JsonValue Map<String, Answer> all) {
    public static final Answers NONE = new Answers(Map.of());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers {
        Map<String, Answer> copy = new LinkedHashMap<>(all);
        copy.values().removeIf(java.util.Objects::isNull);
        all = Collections.unmodifiableMap(copy);
    }

    public Optional<Answer> get(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether something was answered; an answer left empty on purpose is none. */
    public boolean has(String id) {
        return get(id).filter(answer -> !answer.blank()).isPresent();
    }

    /** The one text of an answer; empty for none, the line of an address, the first of several. */
    public String text(String id) {
        return switch (get(id).map(Answer::value).orElse(new Value.One(""))) {
            case Value.One one -> one.text();
            case Value.Many many -> many.items().isEmpty() ? "" : many.items().getFirst();
            case Value.Place place -> place.line();
        };
    }

    /** Every value of an answer, for comparing. */
    public List<String> values(String id) {
        return switch (get(id).map(Answer::value).orElse(new Value.Many(List.of()))) {
            case Value.One one -> one.blank() ? List.of() : List.of(one.text());
            case Value.Many many -> many.items();
            case Value.Place place -> place.blank() ? List.of() : List.of(place.commune());
        };
    }

    public Answers with(String id, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(all);
        more.put(id, answer);
        return new Answers(more);
    }

    /** The later ones win, question by question. */
    public Answers with(Answers later) {
        Map<String, Answer> more = new LinkedHashMap<>(all);
        more.putAll(later.all);
        return new Answers(more);
    }

    public String json() {
        return JSON.writeValueAsString(all);
    }

    /** @throws IllegalArgumentException when the text is no JSON of answers */
    public static Answers fromJson(String json) {
        try {
            return JSON.readValue(json, Answers.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the JSON of answers: " + e.getOriginalMessage(), e);
        }
    }

    /** RFC 8785: the text whose hash the receipt prints. */
    public String canonical() {
        return CanonicalJson.write(all);
    }

    /** SHA-256 of {@link #canonical()}, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(canonical());
    }
}
