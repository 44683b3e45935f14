package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Gấp phần giấy tờ của lịch sử: which files the events of one dossier list, and what was ticked on receiving. */
final class DocumentFold {
    private final List<Told> told = new ArrayList<>();
    private boolean leavesOut;

    /** @param proof as {@link DocumentFacts#proof} gives it; null where the event is older than proofs */
    private record Told(String component, String sha256, int round, Instant at, String proof, Boolean accepted, String note) {

        String file() {
            return component + " " + sha256;
        }

        String named() {
            return file() + " " + round + " " + at + " " + proof;
        }

        String ticked() {
            return named() + " " + accepted + " " + note;
        }

        static Told of(SubmittedDocument stored, boolean proven) {
            return new Told(stored.component(), stored.sha256(), stored.round(), stored.at(), proven ? DocumentFacts.proof(stored) : null, stored.accepted(),
                    stored.note());
        }
    }

    void add(Event event, JsonNode data) {
        int round = event.act() == Act.FILE ? 0 : 1;
        data.path("documents").valueStream().map(entry -> new Told(entry.path("component").asString(""), entry.path("sha256").asString(""), round, event.at(),
                entry.path(DocumentFacts.PROOF).asString(null), null, "")).forEach(file -> {
            told.add(file);
            leavesOut |= file.proof == null;
        });
        if (event.act() == Act.RECEIVE) {
            data.path("ticks").valueStream().forEach(this::tick);
        }
    }

    private void tick(JsonNode tick) {
        String component = tick.path("component").asString("");
        told.replaceAll(file -> !file.component.equals(component) ? file : new Told(file.component, file.sha256, file.round, file.at, file.proof,
                tick.path("accepted").asBoolean(false), tick.path("note").asString("")));
    }

    /** What is wrong with the stored files; empty when nothing is. */
    Optional<String> problem(List<SubmittedDocument> stored) {
        List<Told> kept = stored.stream().map(file -> Told.of(file, proven(file.round()))).toList();
        return !differ(kept, Told::ticked) ? Optional.empty()
                : differ(kept, Told::file) ? Optional.of("the files differ from those the history lists")
                : differ(kept, Told::named) ? Optional.of("names, kinds or rounds of the files differ from what the history proves")
                : Optional.of("the ticks of the files differ from what the history says");
    }

    /** The files of one round are told by one event. */
    private boolean proven(int round) {
        return told.stream().noneMatch(file -> file.round == round && file.proof == null);
    }

    private boolean differ(List<Told> kept, Function<Told, String> part) {
        return !sorted(kept, part).equals(sorted(told, part));
    }

    private static List<String> sorted(List<Told> files, Function<Told, String> part) {
        return files.stream().map(part).sorted().toList();
    }

    /** Whether an older event left out what the files are called. */
    boolean leavesOut() {
        return leavesOut;
    }
}
