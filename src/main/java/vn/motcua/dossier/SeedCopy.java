package vn.motcua.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.motcua.shared.CopyText;

/** Rows of invented dossiers as COPY wants them. Kept beside {@link FilingRows}: a new column is written here too. */
final class SeedCopy {
    private final CopyText dossiers = new CopyText();
    private final CopyText contents = new CopyText();
    private final CopyText documents = new CopyText();
    private final CopyText events = new CopyText();
    private final CopyText supplements = new CopyText();
    private long eventCount;

    void add(SeedCase made, SeedWalk walk) {
        dossier(walk.dossier(), made.search());
        contents.row(made.id(), made.content());
        for (SubmittedDocument file : made.documents()) {
            documents.row(file.id(), made.id(), file.component(), file.componentName(), file.name(), file.sha256(), file.size(), file.mediaType(), 0, file.at());
        }
        for (Event event : walk.events()) {
            events.row(event.dossierId(), event.seq(), event.at(), event.accountId(), event.post(), event.act(), event.body(), event.previous(), event.hash());
            eventCount++;
        }
        SupplementRequest asked = walk.supplement();
        if (asked != null) {
            supplements.row(made.id(), SupplementRows.json(asked.items()), asked.guidance(), asked.officer(), asked.phone(), asked.askedAt(), asked.answerBy(),
                    asked.answeredAt(), asked.answerNote());
        }
    }

    private void dossier(Dossier d, String search) {
        Subject s = d.subject();
        Terms t = d.terms();
        Holder h = d.holder();
        dossiers.row(d.id(), d.code(), s.agencyId(), s.revisionId(), s.procedureCode(), s.procedure(), s.field(), s.channel(), s.accountId(), s.personId(),
                s.applicant(), search, d.documents(), s.contentSha256(), s.filedAt(), d.state(), t.answerDue(), t.receivedAt(), t.due(), t.timeLimit(),
                t.counting(), t.calendar(), t.supplements(), t.supplementDue(), t.pausedSince(), t.decidedAt(), t.resultCode(), t.closedAt(), h.stepNo(),
                h.stepAct(), h.legDue(), s.windowUnitId(), h.unitId(), h.unit(), h.post(), h.postName(), h.officerId(), h.officer(), h.sentBack(), array(d.units()),
                d.draft(), d.version(), d.head());
    }

    /** @return number of events */
    long write(Connection connection) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy(copy, dossiers, """
                COPY dossier.dossier (id, code, agency_id, revision_id, procedure_code, procedure_name, field, channel, account_id, person_id,
                    applicant, search, documents, content_sha256, filed_at, state, answer_due, received_at, due_at, time_limit,
                    counting, calendar, supplements, supplement_due, paused_since, decided_at, result_code, closed_at, step_no,
                    step_act, leg_due, window_unit_id, holder_unit_id, holder_unit, holder_post, holder_post_name, holder_officer_id, holder_officer, sent_back, units,
                    draft_sha256, version, head) FROM STDIN""");
        copy(copy, contents, "COPY dossier.content (dossier_id, body) FROM STDIN");
        copy(copy, documents, "COPY dossier.document (id, dossier_id, component, component_name, name, sha256, size, media_type, round, at) FROM STDIN");
        copy(copy, events, "COPY dossier.event (dossier_id, seq, at, account_id, post, act, body, previous, hash) FROM STDIN");
        copy(copy, supplements, "COPY dossier.supplement (dossier_id, items, guidance, officer, phone, asked_at, answer_by, answered_at, answer_note) FROM STDIN");
        return eventCount;
    }

    private static void copy(CopyManager copy, CopyText rows, String sql) throws SQLException, IOException {
        copy.copyIn(sql, rows.stream());
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
