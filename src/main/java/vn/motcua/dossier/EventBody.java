package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CanonicalJson;

/**
 * The text of an event: <code>{"after": facts that changed, "by": who, "data": what the act said, "paper": the form given}</code>.
 * Folding the {@code after} parts of all events gives the row.
 */
final class EventBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventBody() {
    }

    static String of(Dossier before, Change change, Actor by) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("by", by(by));
        body.put("after", change.after().changedSince(before));
        if (!change.data().isEmpty()) {
            body.put("data", change.data());
        }
        if (change.paper() != null) {
            body.put("paper", Map.of("form", change.paper().form().name(), "sha256", change.paper().sha256()));
        }
        return CanonicalJson.write(body);
    }

    private static Map<String, Object> by(Actor by) {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("name", by.name());
        who.put("post", post(by));
        if (by.officerId() != null) {
            who.put("officer", by.officerId().toString());
        }
        return who;
    }

    static String post(Actor by) {
        return by.post() == null ? "" : by.post();
    }

    static JsonNode read(String body) {
        return JSON.readTree(body);
    }

    static <T> T read(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }
}
