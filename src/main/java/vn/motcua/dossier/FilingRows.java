package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a filing writes: the number of the day, then everything else in one statement. */
@Repository
class FilingRows {
    private final JdbcClient jdbc;

    FilingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The order in the day, from 1, and the moment that goes with it: later numbers have later moments. */
    record Number(int order, Instant at) {
    }

    /** Until the end of the transaction the account files nothing else. */
    void takeTurn(UUID account) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('dossier.filing ' || :account, 0))").param("account", account.toString())
                .query((row, n) -> n).list();
    }

    /** How many the account filed from then on, counted up to {@code most}. */
    int since(UUID account, Instant from, int most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM dossier.dossier WHERE account_id = :account AND filed_at >= :from LIMIT :most) d")
                .param("account", account).param("from", utc(from)).param("most", most).query(Integer.class).single();
    }

    /** Holds the row until the end of the transaction: whatever rolls back leaves no gap. */
    Number next(UUID agencyId, LocalDate day, Instant at) {
        return jdbc.sql("""
                INSERT INTO dossier.series AS s (agency_id, day, last, last_at) VALUES (:agencyId, :day, 1, :at)
                ON CONFLICT (agency_id, day) DO UPDATE
                   SET last = s.last + 1, last_at = greatest(excluded.last_at, s.last_at + interval '1 microsecond')
                RETURNING last, last_at
                """).param("agencyId", agencyId).param("day", day).param("at", utc(at))
                .query((row, n) -> new Number(row.getInt("last"), DossierRow.at(row, "last_at"))).single();
    }

    /** @return false when the id is taken: nothing was written */
    boolean insert(Dossier dossier, Event event, String search, String content, List<SubmittedDocument> documents) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                WITH d AS (
                    INSERT INTO dossier.dossier (id, code, agency_id, revision_id, procedure_code, procedure_name, field, channel,
                        account_id, person_id, applicant, search, documents, content_sha256, filed_at, state, answer_due, counting,
                        calendar, step_act, window_unit_id, holder_unit_id, holder_unit, holder_post, holder_post_name, units,
                        version, head)
                    VALUES (:id, :code, :agencyId, :revisionId, :procedureCode, :procedure, :field, :channel,
                        :accountId, :personId, :applicant, :search, :documents, :contentSha256, :filedAt, 'FILED', :answerDue, :counting,
                        :calendar, :stepAct, :unitId, :unitId, :unit, :post, :postName, ARRAY[CAST(:unitId AS uuid)],
                        1, :head)
                    ON CONFLICT (id) DO NOTHING
                    RETURNING id),
                c AS (INSERT INTO dossier.content (dossier_id, body) SELECT id, :content FROM d),
                f AS (INSERT INTO dossier.document (id, dossier_id, component, component_name, name, sha256, size, media_type, round, at)
                    SELECT x.id, d.id, x.component, x.component_name, x.name, x.sha256, x.size, x.media_type, 0, :filedAt
                      FROM d, unnest(CAST(:docIds AS uuid[]), CAST(:docComponents AS text[]), CAST(:docComponentNames AS text[]),
                                     CAST(:docNames AS text[]), CAST(:docHashes AS text[]), CAST(:docSizes AS bigint[]),
                                     CAST(:docTypes AS text[]))
                           AS x (id, component, component_name, name, sha256, size, media_type)),
                e AS (INSERT INTO dossier.event (dossier_id, seq, at, account_id, post, act, body, previous, hash)
                    SELECT id, 1, :filedAt, :by, :byPost, :act, :body, :previous, :head FROM d)
                SELECT count(*) FROM d
                """);
        return bind(bindDocuments(statement, documents), dossier, event).param("search", search).param("content", content)
                .query(Long.class).single() == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Dossier dossier, Event event) {
        Subject subject = dossier.subject();
        return statement.param("id", dossier.id()).param("code", dossier.code()).param("agencyId", subject.agencyId())
                .param("revisionId", subject.revisionId()).param("procedureCode", subject.procedureCode())
                .param("procedure", subject.procedure()).param("field", subject.field()).param("channel", subject.channel().name())
                .param("accountId", subject.accountId()).param("personId", subject.personId()).param("applicant", subject.applicant())
                .param("documents", dossier.documents()).param("contentSha256", subject.contentSha256())
                .param("filedAt", utc(subject.filedAt())).param("answerDue", utc(dossier.terms().answerDue()))
                .param("counting", dossier.terms().counting()).param("calendar", dossier.terms().calendar())
                .param("stepAct", dossier.holder().stepAct()).param("unitId", dossier.holder().unitId())
                .param("unit", dossier.holder().unit()).param("post", dossier.holder().post())
                .param("postName", dossier.holder().postName()).param("by", event.accountId()).param("byPost", event.post())
                .param("act", event.act().name()).param("body", event.body()).param("previous", event.previous())
                .param("head", event.hash());
    }

    static JdbcClient.StatementSpec bindDocuments(JdbcClient.StatementSpec statement, List<SubmittedDocument> documents) {
        return statement.param("docIds", DossierRow.texts(documents.stream().map(SubmittedDocument::id).toList()))
                .param("docComponents", texts(documents, SubmittedDocument::component))
                .param("docComponentNames", texts(documents, SubmittedDocument::componentName))
                .param("docNames", texts(documents, SubmittedDocument::name))
                .param("docHashes", texts(documents, SubmittedDocument::sha256))
                .param("docSizes", documents.stream().map(SubmittedDocument::size).toArray(Long[]::new))
                .param("docTypes", texts(documents, SubmittedDocument::mediaType));
    }

    private static String[] texts(List<SubmittedDocument> documents, Function<SubmittedDocument, String> part) {
        return documents.stream().map(part).toArray(String[]::new);
    }
}
