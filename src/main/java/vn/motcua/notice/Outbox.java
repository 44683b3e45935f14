package vn.motcua.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Text;
import vn.motcua.web.Mailing;
import vn.motcua.web.Site;

/** Thư chờ gửi: written in the listener's transaction, so that no letter is lost when the mail server is down. */
@Repository
class Outbox {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,250}");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final MailSettings settings;
    private final Site site;
    private final Mailing mailing;

    Outbox(JdbcClient jdbc, InstantSource clock, MailSettings settings, Site site, Mailing mailing) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
        this.site = site;
        this.mailing = mailing;
    }

    /** One letter as the postman takes it. */
    record Mail(UUID id, String dossierCode, String recipient, String name, String subject, String body, int tries) {
    }

    /** As given by the applicant: nothing in it is trusted. @param account whether the addressee can sign in and see the dossier there */
    record Addressee(String name, String email, boolean account) {
    }

    boolean open() {
        return mailing.open();
    }

    /** Heard twice, written once. An address that is none is left out: the message on the site still tells. */
    void put(UUID agencyId, Addressee to, String eventKey, String dossierCode, Letter letter) {
        String address = Text.line(to.email());
        if (!ADDRESS.matcher(address).matches()) {
            return;
        }
        String body = "Chào %s,%n%n%s%n%nXem hồ sơ: %s/%s/%s%n%nThư này gửi tự động, đừng trả lời vào địa chỉ này.%n%s%n"
                .formatted(Text.line(to.name()), letter.body(), site.address(), to.account() ? "ho-so" : "theo-doi", dossierCode, site.operator());
        jdbc.sql("""
                INSERT INTO notice.mail (event_key, agency_id, dossier_code, recipient, name, subject, body, created_at, next_try_at)
                VALUES (:key, :agency, :code, :recipient, :name, :subject, :body, :now, :now) ON CONFLICT (event_key) DO NOTHING
                """)
                .param("key", eventKey).param("agency", agencyId).param("code", dossierCode).param("recipient", address).param("name", Text.line(to.name()))
                .param("subject", letter.subject()).param("body", body).param("now", clockTime()).update();
    }

    /** Locks the next letter that is due for the transaction of the caller; other postmen pass it by. */
    Optional<Mail> take() {
        return jdbc.sql("""
                SELECT id, dossier_code, recipient, name, subject, body, tries FROM notice.mail
                 WHERE sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= :now
                 ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
                .param("now", clockTime())
                .query((row, i) -> new Mail(row.getObject("id", UUID.class), row.getString("dossier_code"), row.getString("recipient"),
                        row.getString("name"), row.getString("subject"), row.getString("body"), row.getInt("tries"))).optional();
    }

    void sent(Mail mail) {
        update("UPDATE notice.mail SET sent_at = :now, tries = tries + 1, last_error = NULL WHERE id = :id AND sent_at IS NULL", mail);
    }

    void failed(Mail mail, String error) {
        boolean last = mail.tries() + 1 >= settings.maxTries();
        Duration pause = settings.pause().multipliedBy(1L << Math.min(mail.tries(), 20));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        int rows = jdbc.sql("""
                UPDATE notice.mail
                   SET tries = tries + 1, last_error = :error, next_try_at = :next, given_up_at = CASE WHEN :last THEN CAST(:now AS timestamptz) END
                 WHERE id = :id AND sent_at IS NULL
                """)
                .param("error", error).param("next", next.atOffset(ZoneOffset.UTC)).param("last", last).param("now", clockTime())
                .param("id", mail.id()).update();
        if (rows != 1) {
            throw new IllegalStateException("The letter %s was changed by someone else".formatted(mail.id()));
        }
    }

    /** Of letters that were sent or given up by then, at most so many: to whom and what. The rest stays, so that none is written again. @return how many */
    int empty(Instant until, int most) {
        return jdbc.sql("""
                UPDATE notice.mail SET recipient = NULL, name = NULL, body = NULL
                 WHERE id IN (SELECT id FROM notice.mail WHERE recipient IS NOT NULL AND coalesce(sent_at, given_up_at) <= :until
                               LIMIT :most FOR UPDATE SKIP LOCKED)
                """).param("until", until.atOffset(ZoneOffset.UTC)).param("most", most).update();
    }

    List<Letters.GivenUp> givenUp(Collection<UUID> agencies, int most) {
        return jdbc.sql("""
                SELECT dossier_code, created_at, given_up_at, tries, last_error FROM notice.mail
                 WHERE given_up_at IS NOT NULL AND agency_id IN (:agencies) ORDER BY given_up_at DESC LIMIT :most
                """)
                .param("agencies", agencies).param("most", most)
                .query((row, i) -> new Letters.GivenUp(row.getString("dossier_code"), row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("given_up_at").toInstant(), row.getInt("tries"), row.getString("last_error"))).list();
    }

    private void update(String sql, Mail mail) {
        if (jdbc.sql(sql).param("now", clockTime()).param("id", mail.id()).update() != 1) {
            throw new IllegalStateException("The letter %s was changed by someone else".formatted(mail.id()));
        }
    }

    private OffsetDateTime clockTime() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
