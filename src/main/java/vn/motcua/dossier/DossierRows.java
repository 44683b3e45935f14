package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of dossier.dossier and dossier.event, written together: no state without the event that made it. */
@Repository
class DossierRows {
    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dossier> find(String code) {
        return jdbc.sql("SELECT " + DossierRow.COLUMNS + " FROM dossier.dossier d WHERE d.code = :code")
                .param("code", code).query(DossierRow.MAPPER).optional();
    }

    /** @param at of its last event */
    record Latest(Dossier dossier, Instant at) {
    }

    Optional<Latest> latest(String code) {
        return jdbc.sql("SELECT " + DossierRow.COLUMNS + """
                , e.at AS latest
                  FROM dossier.dossier d JOIN dossier.event e ON e.dossier_id = d.id AND e.seq = d.version
                 WHERE d.code = :code
                """).param("code", code).query((row, n) -> new Latest(DossierRow.read(row), DossierRow.at(row, "latest"))).optional();
    }

    Optional<Dossier> find(UUID id) {
        return jdbc.sql("SELECT " + DossierRow.COLUMNS + " FROM dossier.dossier d WHERE d.id = :id")
                .param("id", id).query(DossierRow.MAPPER).optional();
    }

    /** Codes of the procedures among the newest {@code newest} dossiers of an agency, most frequent first. One short range of an index. */
    List<String> frequent(UUID agencyId, int newest) {
        return jdbc.sql("""
                SELECT procedure_code FROM (SELECT d.procedure_code FROM dossier.dossier d WHERE d.agency_id = :agency
                                             ORDER BY d.filed_at DESC, d.id DESC LIMIT :newest) lately
                 GROUP BY procedure_code ORDER BY count(*) DESC, procedure_code
                """).param("agency", agencyId).param("newest", newest).query(String.class).list();
    }

    /** @return false when somebody was faster: nothing was written */
    boolean update(Dossier before, Dossier after) {
        int rows = jdbc.sql("""
                UPDATE dossier.dossier
                   SET state = :state, answer_due = :answerDue, received_at = :receivedAt, due_at = :due, time_limit = :timeLimit,
                       supplements = :supplements, supplement_due = :supplementDue, paused_since = :pausedSince,
                       decided_at = :decidedAt, result_code = :resultCode, closed_at = :closedAt,
                       step_no = :stepNo, step_act = :stepAct, leg_due = :legDue, holder_unit_id = :unitId, holder_unit = :unit,
                       holder_post = :post, holder_post_name = :postName, holder_officer_id = :officerId, holder_officer = :officer, sent_back = :sentBack,
                       units = CAST(:units AS uuid[]), documents = :documents, draft_sha256 = :draft,
                       calendar = :calendar, version = :version, head = :head
                 WHERE id = :id AND version = :before
                """)
                .param("state", after.state().name()).param("answerDue", utc(after.terms().answerDue()))
                .param("receivedAt", utc(after.terms().receivedAt())).param("due", utc(after.terms().due()))
                .param("timeLimit", after.terms().timeLimit()).param("supplements", after.terms().supplements())
                .param("supplementDue", utc(after.terms().supplementDue())).param("pausedSince", utc(after.terms().pausedSince()))
                .param("decidedAt", utc(after.terms().decidedAt())).param("resultCode", after.terms().resultCode())
                .param("closedAt", utc(after.terms().closedAt())).param("calendar", after.terms().calendar())
                .param("stepNo", after.holder().stepNo()).param("stepAct", after.holder().stepAct())
                .param("legDue", utc(after.holder().legDue())).param("unitId", after.holder().unitId())
                .param("unit", after.holder().unit()).param("post", after.holder().post()).param("postName", after.holder().postName())
                .param("officerId", after.holder().officerId()).param("officer", after.holder().officer()).param("sentBack", after.holder().sentBack())
                .param("units", DossierRow.texts(after.units())).param("documents", after.documents()).param("draft", after.draft())
                .param("version", after.version()).param("head", after.head())
                .param("id", before.id()).param("before", before.version())
                .update();
        return rows == 1;
    }

    /** Who and what the dossier is about by the corrected declaration; {@link #update} has counted its version up just before. */
    void correct(Dossier after, String search) {
        int rows = jdbc.sql("""
                UPDATE dossier.dossier SET applicant = :applicant, content_sha256 = :content, search = :search WHERE id = :id AND version = :version
                """).param("applicant", after.subject().applicant()).param("content", after.subject().contentSha256()).param("search", search)
                .param("id", after.id()).param("version", after.version() + 1).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Dossier %s was changed by someone else".formatted(after.code()));
        }
    }

    void append(Event event) {
        jdbc.sql("""
                INSERT INTO dossier.event (dossier_id, seq, at, account_id, post, act, body, previous, hash)
                VALUES (:dossierId, :seq, :at, :accountId, :post, :act, :body, :previous, :hash)
                """)
                .param("dossierId", event.dossierId()).param("seq", event.seq()).param("at", utc(event.at()))
                .param("accountId", event.accountId()).param("post", event.post()).param("act", event.act().name())
                .param("body", event.body()).param("previous", event.previous()).param("hash", event.hash())
                .update();
    }

    List<Event> events(UUID dossierId) {
        return jdbc.sql("""
                SELECT dossier_id, seq, at, account_id, post, act, body, previous, hash
                  FROM dossier.event WHERE dossier_id = :dossierId ORDER BY seq
                """).param("dossierId", dossierId).query((row, n) -> EventRow.read(row)).list();
    }
}
