package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Gấp lịch sử: reads the events of one dossier in order and says whether chain, moves and facts agree. */
final class Fold {
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private byte[] head = Chain.BEGINNING;
    private int count;
    private State state;
    private String problem;

    /** Events of another dossier must not be fed in. After the first problem nothing is looked at any more. */
    void add(Event event) {
        if (problem != null) {
            return;
        }
        count++;
        if (event.seq() != count) {
            problem = "event %d is missing".formatted(count);
        } else if (!Arrays.equals(event.previous(), head)) {
            problem = "event %d does not name the event before it".formatted(count);
        } else if (!Chain.holds(event)) {
            problem = "event %d was changed: its hash does not fit its content".formatted(count);
        } else {
            head = event.hash();
            take(event, EventBody.read(event.body()));
        }
    }

    private void take(Event event, JsonNode body) {
        body.path("after").propertyStream().forEach(fact -> facts.put(fact.getKey(), value(fact.getValue())));
        body.path("data").path("documents").valueStream()
                .forEach(file -> files.add(file.path("component").asString("") + " " + file.path("sha256").asString("")));
        State next = facts.get("state") instanceof String name ? State.valueOf(name) : null;
        Optional<Move> move = Lifecycle.move(state, event.act());
        if (!body.path("by").path("post").asString("").equals(event.post())) {
            problem = "event %d names another post than its content".formatted(count);
        } else if (move.isEmpty() || move.get().to() != next) {
            problem = "event %d: %s may not lead from %s to %s".formatted(count, event.act(), state, next);
        }
        state = next;
    }

    private static Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            return node.valueStream().map(JsonNode::asString).toList();
        }
        return node.isNumber() ? (Object) node.asLong() : node.asString();
    }

    /**
     * @param content the text kept for the dossier, {@code kept} its files as "component sha256"
     * @return what is wrong, with the number of the event where one is to blame; empty when everything agrees
     */
    Optional<String> problem(Dossier stored, String content, List<String> kept) {
        if (problem != null) {
            return Optional.of(problem);
        }
        if (count != stored.version() || !Arrays.equals(head, stored.head())) {
            return Optional.of("the dossier counts %d events, the history has %d".formatted(stored.version(), count));
        }
        for (Map.Entry<String, Object> fact : stored.facts().entrySet()) {
            if (!Objects.equals(fact.getValue(), facts.get(fact.getKey()))) {
                return Optional.of("%s is %s, the history says %s".formatted(fact.getKey(), fact.getValue(), facts.get(fact.getKey())));
            }
        }
        if (content == null || !Content.sha256(content).equals(stored.subject().contentSha256())) {
            return Optional.of("the content was changed: its hash does not fit");
        }
        return kept.stream().sorted().toList().equals(files.stream().sorted().toList()) ? Optional.empty()
                : Optional.of("the files differ from those the history lists");
    }

    int count() {
        return count;
    }
}
