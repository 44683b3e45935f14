package vn.motcua.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.routing.Leg;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Text;

/** Gấp lịch sử: reads the events of one dossier in order and says whether chain, moves and facts agree. */
final class Fold {
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final DocumentFold documents = new DocumentFold();
    private final Map<Object, Map<String, Object>> legs = new LinkedHashMap<>();
    private AskedFacts asked;
    private String recipient;
    private String steps;
    private Object filedContent;
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
        documents.add(event, body.path("data"));
        body.path("data").path("legs").valueStream().map(Fold::told).forEach(leg -> legs.put(leg.get("seq"), leg));
        if (event.act() == Act.FILE) {
            filedContent = facts.get(Dossier.CONTENT);
        }
        if (event.act() == Act.RECEIVE) {
            steps = body.path("data").path("steps").asString(null);
        }
        if (event.act() == Act.HAND_OVER) {
            recipient = body.path("data").path(History.RECIPIENT).path(KeptRecipient.PROOF).asString(null);
        }
        supplement(event, body);
        State next = facts.get("state") instanceof String name ? State.valueOf(name) : null;
        Optional<Move> move = Lifecycle.move(state, event.act());
        if (!body.path("by").path("post").asString("").equals(event.post())) {
            problem = "event %d names another post than its content".formatted(count);
        } else if (move.isEmpty() || move.get().to() != next) {
            problem = "event %d: %s may not lead from %s to %s".formatted(count, event.act(), state, next);
        }
        state = next;
    }

    private void supplement(Event event, JsonNode body) {
        if (event.act() == Act.ASK_SUPPLEMENT) {
            asked = AskedFacts.told(event, body);
        } else if (event.act() == Act.ANSWER_SUPPLEMENT && asked != null) {
            asked = asked.answered(event.at(), body.path("data").path("note").asString(""));
        }
    }

    private static Map<String, Object> told(JsonNode node) {
        Map<String, Object> facts = new LinkedHashMap<>();
        node.propertyStream().forEach(fact -> facts.put(fact.getKey(), value(fact.getValue())));
        return facts;
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

    /** What is wrong, with the number of the event where one is to blame; empty when everything agrees. */
    Optional<String> problem(Dossier stored, Kept kept) {
        if (problem != null) {
            return Optional.of(problem);
        }
        if (count != stored.version() || !Arrays.equals(head, stored.head())) {
            return Optional.of("the dossier counts %d events, the history has %d".formatted(stored.version(), count));
        }
        boolean all = facts.containsKey(Dossier.WINDOW);
        for (Map.Entry<String, Object> fact : stored.facts().entrySet()) {
            if ((all || !Dossier.LATER.contains(fact.getKey())) && !Objects.equals(fact.getValue(), facts.get(fact.getKey()))) {
                return Optional.of("%s is %s, the history says %s".formatted(fact.getKey(), fact.getValue(), facts.get(fact.getKey())));
            }
        }
        Optional<String> declared = content(stored, kept);
        if (declared.isPresent()) {
            return declared;
        }
        if (asked == null ? kept.asked() != null : !asked.fits(kept.asked())) {
            return Optional.of("the request to supplement differs from what the history says");
        }
        if (!Objects.equals(recipient, kept.recipient() == null ? null : kept.recipient().proof())) {
            return Optional.of("who took the result differs from what the history proves");
        }
        if (all && !kept.slip().legs().stream().map(this::comparable).toList().equals(List.copyOf(legs.values()))) {
            return Optional.of("the slip differs from what the history says of its legs");
        }
        if (kept.slip().legs().stream().anyMatch(leg -> leg.closedAt() == null && leg.direction().equals(Leg.BACK) != stored.holder().sentBack())) {
            return Optional.of("the dossier and its slip differ on whether it was sent back");
        }
        if (steps != null && !steps.equals(kept.slip().steps())) {
            return Optional.of("the slip differs from what the history says of its planned steps");
        }
        return documents.problem(kept.documents());
    }

    /** What lists and searches look at is made of the rest, and made again here. */
    private static Optional<String> found(Dossier stored, Kept kept, Applicant applicant) {
        Subject subject = stored.subject();
        Applicant filed = kept.corrected() == null ? applicant : Content.applicant(kept.content(), subject);
        if (!FilingDraft.search(stored.code(), applicant, filed).equals(kept.search())) {
            return Optional.of("the words it is found by differ from its code and applicant");
        }
        Set<Kept.Passed> passed = stored.units().stream().filter(unit -> !unit.equals(subject.windowUnitId()))
                .map(unit -> new Kept.Passed(unit, subject.filedAt())).collect(Collectors.toSet());
        return passed.equals(Set.copyOf(kept.passed())) ? Optional.empty() : Optional.of("the units it is found by differ from those it passed");
    }

    /** As filed and as corrected, each under the hash that the history tells of it. */
    private Optional<String> content(Dossier stored, Kept kept) {
        if (kept.content() == null || !Content.sha256(kept.content()).equals(filedContent)) {
            return Optional.of("the content was changed: its hash does not fit");
        }
        if (kept.corrected() == null ? !facts.get(Dossier.CONTENT).equals(filedContent)
                : facts.get(Dossier.CONTENT).equals(filedContent) || !Content.sha256(kept.corrected()).equals(facts.get(Dossier.CONTENT))) {
            return Optional.of("the corrected content was changed: its hash does not fit");
        }
        Applicant applicant = Content.applicant(kept.now(), stored.subject());
        return Text.line(applicant.name()).equals(stored.subject().applicant()) ? found(stored, kept, applicant) : Optional.of("the applicant differs from the content");
    }

    /** A leg as stored, without what the history of its time did not tell. */
    private Map<String, Object> comparable(Leg leg) {
        Map<String, Object> stored = LegFacts.of(leg);
        Map<String, Object> told = legs.get((long) leg.seq());
        if (told != null && !told.containsKey(LegFacts.UNIT_NAME)) {
            stored.keySet().removeAll(LegFacts.LATER);
        }
        return stored;
    }

    /** Whether the events, made before they told all of it, leave something out of slip, files or request. */
    boolean leavesOut() {
        return documents.leavesOut() || asked != null && asked.phone() == null
                || !legs.isEmpty() && (steps == null || legs.values().stream().anyMatch(leg -> !leg.containsKey(LegFacts.UNIT_NAME)));
    }
}
