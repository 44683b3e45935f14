package vn.motcua.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is in force, kept in memory. Revisions never change and stay as long as there is room; which of them is in force is
 * forgotten at once after a change on this node, and within {@value #SECONDS} seconds after one on another.
 */
@Component
class InForce {
    private static final long SECONDS = 5;
    private static final int ROOM = 500;

    /** @param codes to what is in force */
    private record Known(long version, Map<String, UUID> codes, SearchIndex index, List<String> fields, List<String> fileable,
                         List<String> fileableFields) {
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
    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<Instant> checked = new AtomicReference<>(Instant.EPOCH);
    private volatile Known known;

    InForce(Procedures procedures, Revisions revisions, InstantSource clock) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.clock = clock;
    }

    Optional<ProcedureRevision> current(String code) {
        return Optional.ofNullable(known().codes().get(code)).flatMap(this::revision);
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

    SearchIndex index() {
        return known().index();
    }

    List<String> fields() {
        return known().fields();
    }

    List<String> fileableFields() {
        return known().fileableFields();
    }

    long size() {
        return known().codes().size();
    }

    boolean has(String code) {
        return known().codes().containsKey(code);
    }

    List<String> fileable() {
        return known().fileable();
    }

    /** Whoever asks from now on is told what is there from now on: what somebody is just reading is not kept. */
    void forget() {
        synchronized (changes) {
            changes.incrementAndGet();
            known = null;
        }
    }

    /** One asks whether something was changed elsewhere; the others go on meanwhile. Nobody waits with a connection in hand. */
    private Known known() {
        Known held = known;
        if (held == null) {
            return read();
        }
        Instant before = checked.get();
        Instant now = clock.instant();
        boolean old = now.isAfter(before.plusSeconds(SECONDS)) || now.isBefore(before);
        return old && checked.compareAndSet(before, now) && procedures.version() != held.version() ? read() : held;
    }

    private Known read() {
        long change = changes.get();
        Instant now = clock.instant();
        long version = procedures.version();
        List<Listed> listed = procedures.listed();
        Map<String, UUID> codes = listed.stream().collect(Collectors.toMap(Listed::code, each -> each.summary().revisionId()));
        Known read = new Known(version, codes, new SearchIndex(listed), procedures.fields(), procedures.fileable(), procedures.fileableFields());
        synchronized (changes) {
            if (changes.get() == change) {
                known = read;
                checked.set(now);
            }
        }
        return read;
    }
}
