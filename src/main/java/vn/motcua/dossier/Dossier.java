package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Hồ sơ as stored in one row.
 *
 * @param units every unit that has or had it, in that order
 * @param draft SHA-256 of the result as drafted or signed; null while there is none
 * @param version number of its events
 * @param head hash of the last event
 */
record Dossier(UUID id, String code, Subject subject, State state, Terms terms, Holder holder, List<UUID> units, int documents,
               String draft, long version, byte[] head) {
    /** A fact told at every filing since the history tells all of {@link #LATER}. */
    static final String WINDOW = "window";
    /** SHA-256 of what is declared: told at filing, and again when it is corrected. */
    static final String CONTENT = "content";
    /** Facts that the first histories did not tell. */
    static final Set<String> LATER = Set.of("procedureName", "field", WINDOW, "stepAct", "unitName", "postName", "officerName");

    Dossier {
        units = List.copyOf(units);
    }

    Dossier at(State next, Terms newTerms) {
        return new Dossier(id, code, subject, next, newTerms, holder, units, documents, draft, version, head);
    }

    Dossier heldBy(Holder next) {
        List<UUID> more = new ArrayList<>(units);
        if (!more.contains(next.unitId())) {
            more.add(next.unitId());
        }
        return new Dossier(id, code, subject, state, terms, next, more, documents, draft, version, head);
    }

    Dossier withDocuments(int added) {
        return new Dossier(id, code, subject, state, terms, holder, units, documents + added, draft, version, head);
    }

    Dossier withDraft(String sha256) {
        return new Dossier(id, code, subject, state, terms, holder, units, documents, sha256, version, head);
    }

    /** Declared anew: a result drafted from what was declared before is none any more. */
    Dossier corrected(String applicant, String contentSha256) {
        return new Dossier(id, code, subject.corrected(applicant, contentSha256), state, terms, holder, units, documents, null, version, head);
    }

    Dossier linked(Event event) {
        return new Dossier(id, code, subject, state, terms, holder, units, documents, draft, event.seq(), event.hash());
    }

    /** Whether its result is signed and still waits for number and seal. */
    boolean signed() {
        return Lifecycle.signed(state, holder.stepAct());
    }

    /** What the history must be able to tell: name of the fact to its text; null for none. */
    Map<String, Object> facts() {
        Map<String, Object> facts = values();
        facts.replaceAll((name, value) -> told(value));
        return facts;
    }

    private Map<String, Object> values() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("agency", subject.agencyId());
        facts.put("revision", subject.revisionId());
        facts.put("procedure", subject.procedureCode());
        facts.put("procedureName", subject.procedure());
        facts.put("field", subject.field());
        facts.put(WINDOW, subject.windowUnitId());
        facts.put("channel", subject.channel().name());
        facts.put("account", subject.accountId());
        facts.put("person", subject.personId());
        facts.put(CONTENT, subject.contentSha256());
        facts.put("filedAt", subject.filedAt());
        facts.put("state", state.name());
        facts.put("documents", (long) documents);
        facts.put("draft", draft);
        facts.put("units", units);
        terms(facts);
        holder(facts);
        return facts;
    }

    private void terms(Map<String, Object> facts) {
        facts.put("answerDue", terms.answerDue());
        facts.put("receivedAt", terms.receivedAt());
        facts.put("due", terms.due());
        facts.put("timeLimit", terms.timeLimit());
        facts.put("counting", terms.counting());
        facts.put("calendar", terms.calendar());
        facts.put("supplements", (long) terms.supplements());
        facts.put("supplementDue", terms.supplementDue());
        facts.put("pausedSince", terms.pausedSince());
        facts.put("decidedAt", terms.decidedAt());
        facts.put("result", terms.resultCode());
        facts.put("closedAt", terms.closedAt());
    }

    private void holder(Map<String, Object> facts) {
        facts.put("step", (long) holder.stepNo());
        facts.put("stepAct", holder.stepAct());
        facts.put("legDue", holder.legDue());
        facts.put("unit", holder.unitId());
        facts.put("unitName", holder.unit());
        facts.put("post", holder.post());
        facts.put("postName", holder.postName());
        facts.put("officer", holder.officerId());
        facts.put("officerName", holder.officer());
    }

    /** The facts that differ from those before; all of them when there was nothing before. */
    Map<String, Object> changedSince(Dossier before) {
        Map<String, Object> now = values();
        if (before == null) {
            now.values().removeIf(Objects::isNull);
        } else {
            Map<String, Object> then = before.values();
            now.entrySet().removeIf(fact -> Objects.equals(fact.getValue(), then.get(fact.getKey())));
        }
        now.replaceAll((name, value) -> told(value));
        return now;
    }

    /** As the JSON of the history has it: whole numbers, texts and lists of texts. */
    private static Object told(Object value) {
        return switch (value) {
            case null -> null;
            case Long number -> number;
            case List<?> list -> list.stream().map(Object::toString).toList();
            case Object other -> other.toString();
        };
    }

    DossierSummary summary() {
        return new DossierSummary(id, code, state, subject.agencyId(), subject.revisionId(), subject.procedureCode(), subject.procedure(),
                subject.field(), subject.channel(), subject.accountId(), subject.personId(), subject.applicant(), subject.filedAt(),
                terms.answerDue(), terms.receivedAt(), terms.due(), holder.legDue(), terms.supplementDue(), terms.pausedSince(),
                terms.decidedAt(), terms.closedAt(), terms.supplements(), holder.stepNo(), holder.stepAct(), holder.unitId(),
                holder.unit(), holder.post(), holder.postName(), holder.officerId(), holder.officer(), holder.sentBack(),
                documents, subject.contentSha256(), version);
    }
}
