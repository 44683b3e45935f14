package vn.motcua.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DecisionStream;

/** Gấp sổ kết quả của một hồ sơ: what its events tell of drafts and result, and where the rows say otherwise. */
final class RegisterFold {
    private final List<Told> drafts = new ArrayList<>();
    private final Map<Act, Told> acts = new EnumMap<>(Act.class);
    private boolean leavesOut;

    /** @param all whether the event tells everything that its act put into the register */
    private record Told(Map<String, Object> facts, boolean all) {
    }

    RegisterFold(DecisionStream.Told dossier) {
        for (DecisionStream.Decision decision : dossier.decisions()) {
            if (decision.namesFile() || decision.act() == Act.REVOKE && acts.containsKey(Act.ISSUE)) {
                tell(decision);
            }
        }
        Told signed = acts.get(Act.SIGN);
        if (signed != null) {
            signed.facts().put("dossierCode", dossier.code());
            signed.facts().put("agency", dossier.agencyId().toString());
        }
    }

    private void tell(DecisionStream.Decision decision) {
        JsonNode register = decision.data().path("register");
        Map<String, Object> facts = new LinkedHashMap<>();
        old(decision, facts);
        register.propertyStream().forEach(fact -> facts.put(fact.getKey(), value(fact.getValue())));
        Told told = new Told(facts, register.isObject());
        if (decision.act() == Act.DRAFT) {
            drafts.add(told);
        } else {
            acts.put(decision.act(), told);
        }
    }

    /** What events told before they told all of the register. */
    private void old(DecisionStream.Decision decision, Map<String, Object> facts) {
        JsonNode data = decision.data();
        switch (decision.act()) {
            case DRAFT -> facts.putAll(Map.of("sha256", text(data, "sha256"), "draftedBy", decision.by()));
            case SIGN -> facts.putAll(Map.of("signedSha256", text(data, "sha256"), "signer", decision.by()));
            case ISSUE -> {
                facts.putAll(Map.of("sha256", text(data, "sha256"), "issuedBy", decision.by()));
                acts.computeIfPresent(Act.SIGN, (sign, told) -> {
                    told.facts().put("code", text(data, "resultCode"));
                    return told;
                });
            }
            default -> facts.putAll(Map.of("revokedBy", decision.by(), "decision", text(data, "decision"), "reason", text(data, "reason"),
                    "legalBasis", text(data, "legalBasis")));
        }
    }

    private static String text(JsonNode data, String name) {
        return data.path(name).asString("");
    }

    private static Object value(JsonNode node) {
        return node.isNumber() ? (Object) node.asLong() : node.asString();
    }

    /** @param stored the drafts in the order of their versions, as {@link RegisterFacts#drafted} tells them */
    Optional<String> drafts(List<Map<String, Object>> stored) {
        if (stored.size() != drafts.size()) {
            return Optional.of("the register has %d drafts, the history tells of %d".formatted(stored.size(), drafts.size()));
        }
        for (int i = 0; i < stored.size(); i++) {
            Optional<String> problem = difference("draft %d".formatted(i + 1), stored.get(i), drafts.get(i));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** @param stored what the row says of each act; empty where there is no row */
    Optional<String> result(Map<Act, Map<String, Object>> stored) {
        for (Act act : RegisterFacts.ACTS) {
            Map<String, Object> facts = stored.getOrDefault(act, Map.of());
            Told told = acts.get(act);
            if ((told == null) != facts.isEmpty()) {
                return Optional.of(told == null ? "the register tells of %s, the history does not".formatted(act)
                        : "the history tells of %s, the register does not".formatted(act));
            }
            Optional<String> problem = told == null ? Optional.empty() : difference("result", facts, told);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Names the fact, not its value: names of people stay off the terminal. */
    private Optional<String> difference(String what, Map<String, Object> stored, Told told) {
        for (Map.Entry<String, Object> fact : told.facts().entrySet()) {
            if (!Objects.equals(stored.get(fact.getKey()), fact.getValue())) {
                return Optional.of("%s of the %s in the register differs from the history".formatted(fact.getKey(), what));
            }
        }
        for (String fact : stored.keySet()) {
            if (!told.facts().containsKey(fact)) {
                if (told.all()) {
                    return Optional.of("%s of the %s in the register is not in the history".formatted(fact, what));
                }
                leavesOut = true;
            }
        }
        return Optional.empty();
    }

    /** Whether events of an older form leave out what the rows hold. */
    boolean leavesOut() {
        return leavesOut;
    }
}
