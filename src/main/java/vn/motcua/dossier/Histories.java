package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;

/** Diễn biến của một hồ sơ: its events, in words together with what is kept beside them. */
@Component
class Histories {
    private static final String SOMEBODY = "Người được ủy quyền";

    private final DossierRows rows;
    private final ResultRecipients recipients;

    Histories(DossierRows rows, ResultRecipients recipients) {
        this.rows = rows;
        this.recipients = recipients;
    }

    List<Event> events(Dossier dossier) {
        return rows.events(dossier.id());
    }

    List<HistoryEntry> words(Dossier dossier, List<Event> events, Reach reach) {
        KeptRecipient kept = kept(dossier.id(), events);
        return reach.officer() ? History.forOfficers(events, kept) : History.forCitizens(events, kept);
    }

    /** Name of who took the result: the applicant unless somebody else was let take it; empty until it is handed over. */
    Optional<String> recipient(Dossier dossier) {
        List<Event> events = events(dossier);
        if (events.stream().noneMatch(event -> event.act() == Act.HAND_OVER)) {
            return Optional.empty();
        }
        KeptRecipient kept = kept(dossier.id(), events);
        return Optional.of(kept != null ? kept.name() : History.takenByMandate(events) ? SOMEBODY : dossier.subject().applicant());
    }

    private KeptRecipient kept(UUID dossierId, List<Event> events) {
        return History.takenByMandate(events) ? recipients.find(dossierId).orElse(null) : null;
    }
}
