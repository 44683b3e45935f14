package vn.motcua.catalogue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.catalogue.ProcedureRevision.Source;
import vn.motcua.shared.Ids;

/**
 * Ghi phiên bản: makes a revision of every content that differs from the newest of its source. A package is in force over
 * an export of the same code; both are kept.
 */
@Service
class Recording {
    private final Procedures procedures;
    private final Revisions revisions;
    private final InForce inForce;
    private final InstantSource clock;

    Recording(Procedures procedures, Revisions revisions, InForce inForce, InstantSource clock) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * One transaction for the batch.
     *
     * @param batch each code once
     * @return by code
     */
    @Transactional
    public Map<String, Outcome> record(List<Content> batch) {
        procedures.takeTurn();
        Map<String, Procedures.Known> known = procedures.known(batch.stream().map(Content::code).toList());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Revisions.Numbered> changed = new ArrayList<>();
        for (Content content : batch) {
            Procedures.Known before = known.get(content.code());
            String hash = content.hash();
            String last = lastHash(before, content.source());
            outcomes.put(content.code(), last == null ? Outcome.NEW : last.equals(hash) ? Outcome.UNCHANGED : Outcome.CHANGED);
            if (!hash.equals(last)) {
                int number = before == null ? 1 : before.lastNumber() + 1;
                changed.add(new Revisions.Numbered(Ids.v7(clock), number, hash, content));
            }
        }
        if (!changed.isEmpty()) {
            write(changed, known);
        }
        return outcomes;
    }

    /**
     * What the platform brings: only what it never brought before, so that a package imported since stays in force.
     *
     * @param batch by hash
     */
    @Transactional
    public Map<String, Outcome> ship(Map<String, Content> batch) {
        Map<String, Content> fresh = new LinkedHashMap<>(batch);
        fresh.keySet().removeAll(revisions.recorded(batch));
        return fresh.isEmpty() ? Map.of() : record(List.copyOf(fresh.values()));
    }

    private void write(List<Revisions.Numbered> changed, Map<String, Procedures.Known> known) {
        revisions.insert(changed, clock.instant());
        List<ListRow> listed = new ArrayList<>();
        for (Revisions.Numbered revision : changed) {
            Content content = revision.content();
            Procedures.Known before = known.get(content.code());
            if (content.source() == Source.EXPORT && before != null && before.packageHash() != null) {
                procedures.note(content.code(), revision.number(), revision.hash());
                continue;
            }
            listed.add(new ListRow(revision));
        }
        procedures.list(listed);
        procedures.changed();
        afterCommit();
    }

    private static String lastHash(Procedures.Known before, Source source) {
        if (before == null) {
            return null;
        }
        return source == Source.PACKAGE ? before.packageHash() : before.exportHash();
    }

    private void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.forget();
            }
        });
    }
}
