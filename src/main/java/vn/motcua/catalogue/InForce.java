package vn.motcua.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What is in force, kept in memory. Revisions never change and stay as long as there is room; which of them is in force is
 * forgotten at once after a change on this node, and within {@value #SECONDS} seconds after one on another.
 */
@Component
class InForce {
    private static final long SECONDS = 5;
    private static final int ROOM = 500;

    private record Known(long version, Map<String, UUID> byCode, List<FieldCount> fields, long size) {
    }

    private final Procedures procedures;
    private final Revisions revisions;
    private final InstantSource clock;
    private final Map<UUID, ProcedureRevision> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ProcedureRevision> eldest) {
            return size() > ROOM;
        }
    });
    private volatile Known known;
    private volatile Instant checked = Instant.MIN;

    InForce(Procedures procedures, Revisions revisions, InstantSource clock) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.clock = clock;
    }

    Optional<ProcedureRevision> current(String code) {
        Map<String, UUID> byCode = known().byCode();
        UUID held = byCode.get(code);
        if (held != null) {
            return revision(held);
        }
        // Codes that do not exist are not remembered: anybody may ask for any number of them.
        Optional<UUID> read = procedures.inForce(code);
        read.ifPresent(id -> byCode.put(code, id));
        return read.flatMap(this::revision);
    }

    Optional<ProcedureRevision> revision(UUID id) {
        ProcedureRevision held = kept.get(id);
        if (held != null) {
            return Optional.of(held);
        }
        Optional<ProcedureRevision> read = revisions.find(id);
        read.ifPresent(revision -> kept.put(id, revision));
        return read;
    }

    List<FieldCount> fields() {
        return known().fields();
    }

    long size() {
        return known().size();
    }

    List<String> fileable() {
        return procedures.fileable();
    }

    void forget() {
        known = null;
    }

    private Known known() {
        Known held = known;
        Instant now = clock.instant();
        if (held == null || now.isAfter(checked.plus(Duration.ofSeconds(SECONDS)))) {
            long version = procedures.version();
            if (held == null || version != held.version()) {
                held = new Known(version, new ConcurrentHashMap<>(), procedures.fields(), procedures.size());
                known = held;
            }
            checked = now;
        }
        return held;
    }
}
