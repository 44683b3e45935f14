package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.form.Answers;

/**
 * Phần bổ sung chưa gửi (dossier.supplement_draft, dossier.supplement_answer): files taken in, answers corrected and a note begun
 * of an answer to a request, by dossier and account.
 */
@Repository
public class SupplementDrafts {
    /** While a dossier is in one of these, what is begun is still wanted, however old: no request ends by itself, and late answers are taken. */
    private static final String[] WAITING = Stream.of(State.values()).filter(State::waitsForCitizen).map(State::name).toArray(String[]::new);
    /** Files of one answer. */
    public static final int MOST = 30;
    /** What whoever sends more is told. */
    public static final String FULL = "Mỗi lần bổ sung nhận nhiều nhất %d tệp. Gộp các trang vào một tệp PDF".formatted(MOST);
    private static final Duration PAGES_AHEAD = Duration.ofMinutes(1);
    private final JdbcClient jdbc;
    private final InstantSource clock;

    SupplementDrafts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As they came. */
    public List<FiledDocument> of(UUID dossierId, UUID accountId) {
        return jdbc.sql("""
                SELECT component, name, sha256, size, media_type FROM dossier.supplement_draft
                 WHERE dossier_id = :dossier AND account_id = :account ORDER BY added_at, component, sha256
                """).param("dossier", dossierId).param("account", accountId).query((row, n) -> new FiledDocument(row.getString("component"), row.getString("name"),
                row.getString("sha256"), row.getLong("size"), row.getString("media_type"))).list();
    }

    /**
     * In the order given. The same file twice for the same component is one, by the name it bears now. However many come at once, on however
     * many nodes: they follow each other, and of the components asked for there are never more than {@link #MOST}.
     *
     * @param asked keys of the components; files for others, which corrected answers made needless again, are not sent and take no room
     * @return those there was no room for
     */
    @Transactional
    public List<FiledDocument> keep(UUID dossierId, UUID accountId, List<String> asked, List<FiledDocument> files) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('dossier.supplement ' || :dossier || ' ' || :account, 0))")
                .param("dossier", dossierId.toString()).param("account", accountId.toString()).query((row, n) -> n).list();
        Map<List<String>, FiledDocument> each = new LinkedHashMap<>();
        files.forEach(file -> each.put(List.of(file.component(), file.sha256()), file));
        List<List<String>> kept = jdbc.sql("""
                INSERT INTO dossier.supplement_draft (dossier_id, account_id, component, name, sha256, size, media_type, added_at)
                WITH there AS MATERIALIZED (SELECT component, sha256 FROM dossier.supplement_draft WHERE dossier_id = :dossier AND account_id = :account),
                     given AS (SELECT x.*, (x.component, x.sha256) IN (SELECT component, sha256 FROM there) AS again
                                 FROM unnest(CAST(:components AS text[]), CAST(:names AS text[]), CAST(:hashes AS text[]), CAST(:sizes AS bigint[]),
                                             CAST(:types AS text[])) WITH ORDINALITY AS x (component, name, sha256, size, media_type, n)),
                     placed AS (SELECT given.*, count(*) FILTER (WHERE NOT again) OVER (ORDER BY n) AS place FROM given)
                SELECT :dossier, :account, component, name, sha256, size, media_type, :at + n * interval '1 microsecond' FROM placed
                 WHERE again OR place <= :most - (SELECT count(*) FROM there WHERE component = ANY (:asked))
                ON CONFLICT (dossier_id, account_id, component, sha256) DO UPDATE SET name = EXCLUDED.name
                RETURNING component, sha256
                """).param("dossier", dossierId).param("account", accountId).param("at", DossierRow.utc(clock.instant()))
                .param("components", texts(each, FiledDocument::component)).param("names", texts(each, FiledDocument::name))
                .param("hashes", texts(each, FiledDocument::sha256)).param("types", texts(each, FiledDocument::mediaType))
                .param("sizes", each.values().stream().map(FiledDocument::size).toArray(Long[]::new))
                .param("most", MOST).param("asked", asked.toArray(String[]::new)).query((row, n) -> List.of(row.getString(1), row.getString(2))).list();
        kept.forEach(each::remove);
        return List.copyOf(each.values());
    }

    private static String[] texts(Map<List<String>, FiledDocument> files, Function<FiledDocument, String> part) {
        return files.values().stream().map(part).toArray(String[]::new);
    }

    public void drop(UUID dossierId, UUID accountId, List<String> sha256) {
        jdbc.sql("""
                DELETE FROM dossier.supplement_draft WHERE dossier_id = :dossier AND account_id = :account AND sha256 = ANY (:sha256)
                """).param("dossier", dossierId).param("account", accountId).param("sha256", sha256.toArray(String[]::new)).update();
    }

    /** Answers given in the place of the filed ones. */
    public Answers answers(UUID dossierId, UUID accountId) {
        return jdbc.sql("SELECT answers FROM dossier.supplement_answer WHERE dossier_id = :dossier AND account_id = :account")
                .param("dossier", dossierId).param("account", accountId).query((row, n) -> Answers.fromJson(row.getString("answers"))).optional()
                .orElse(Answers.NONE);
    }

    /** Answers that anybody is giving in the place of the filed ones and has not sent. */
    public List<Answers> unsent(UUID dossierId) {
        return jdbc.sql("SELECT answers FROM dossier.supplement_answer WHERE dossier_id = :dossier ORDER BY account_id")
                .param("dossier", dossierId).query((row, n) -> Answers.fromJson(row.getString("answers"))).list();
    }

    /**
     * Keeps these answers beside the others, as drafts of the form do: of the same question the last one stands.
     *
     * @param pageClock when the page says it was sent, milliseconds of the epoch; 0 when it does not say
     */
    public void answer(UUID dossierId, UUID accountId, Answers changed, long pageClock) {
        merge(dossierId, accountId, changed, pageClock, "");
    }

    /** What a page keeps by itself while somebody types. @return false when something newer has been kept */
    public boolean answerUnlessOld(UUID dossierId, UUID accountId, Answers changed, long pageClock) {
        return merge(dossierId, accountId, changed, pageClock, pageClock == 0 ? "" : " WHERE a.page_clock < excluded.page_clock") == 1;
    }

    private int merge(UUID dossierId, UUID accountId, Answers changed, long pageClock, String unless) {
        Instant now = clock.instant();
        return jdbc.sql("""
                INSERT INTO dossier.supplement_answer AS a (dossier_id, account_id, answers, page_clock, saved_at)
                VALUES (:dossier, :account, CAST(:changed AS jsonb), :clock, :at)
                ON CONFLICT (dossier_id, account_id) DO UPDATE
                   SET answers = a.answers || excluded.answers, page_clock = greatest(a.page_clock, excluded.page_clock), saved_at = excluded.saved_at
                """ + unless).param("dossier", dossierId).param("account", accountId).param("changed", changed.json())
                .param("clock", Math.min(pageClock, now.plus(PAGES_AHEAD).toEpochMilli())).param("at", DossierRow.utc(now)).update();
    }

    /** What is being written to the official; empty when nothing is. */
    public String note(UUID dossierId, UUID accountId) {
        return jdbc.sql("SELECT note FROM dossier.supplement_answer WHERE dossier_id = :dossier AND account_id = :account")
                .param("dossier", dossierId).param("account", accountId).query(String.class).optional().orElse("");
    }

    /**
     * @param note at most {@link Said#MOST} characters
     * @param before what {@link #note(UUID, UUID)} told
     * @return false when something else stands there meanwhile: it still does
     */
    public boolean note(UUID dossierId, UUID accountId, String note, String before) {
        return jdbc.sql("""
                INSERT INTO dossier.supplement_answer AS a (dossier_id, account_id, note, saved_at)
                SELECT :dossier, :account, :note, :at
                 WHERE :before = '' OR EXISTS (SELECT FROM dossier.supplement_answer WHERE dossier_id = :dossier AND account_id = :account)
                ON CONFLICT (dossier_id, account_id) DO UPDATE SET note = excluded.note, saved_at = excluded.saved_at WHERE a.note = :before
                """).param("dossier", dossierId).param("account", accountId).param("note", note).param("before", before)
                .param("at", DossierRow.utc(clock.instant())).update() == 1;
    }

    /** The answer that was filed stands again. */
    public void takeBack(UUID dossierId, UUID accountId, String question) {
        jdbc.sql("""
                UPDATE dossier.supplement_answer SET answers = answers - CAST(:question AS text) WHERE dossier_id = :dossier AND account_id = :account
                """).param("question", question).param("dossier", dossierId).param("account", accountId).update();
    }

    /** When the answer was sent. */
    public void forget(UUID dossierId, UUID accountId) {
        jdbc.sql("""
                WITH answers AS (DELETE FROM dossier.supplement_answer WHERE dossier_id = :dossier AND account_id = :account)
                DELETE FROM dossier.supplement_draft WHERE dossier_id = :dossier AND account_id = :account
                """).param("dossier", dossierId).param("account", accountId).update();
    }

    /** Those that nobody can send any more: somebody else answered, or the dossier ended without an answer. @return how many files */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    public int discard() {
        return jdbc.sql("""
                WITH answers AS (DELETE FROM dossier.supplement_answer a USING dossier.dossier d WHERE d.id = a.dossier_id AND d.state <> ALL (:waiting))
                DELETE FROM dossier.supplement_draft f USING dossier.dossier d WHERE d.id = f.dossier_id AND d.state <> ALL (:waiting)
                """).param("waiting", WAITING).update();
    }
}
