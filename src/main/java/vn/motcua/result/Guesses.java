package vn.motcua.result;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Vietnam;

/**
 * Lần nhập trong ngày: how often strangers, from however many addresses, may say wrongly what stands on one paper. Kept in the database,
 * so that a restart forgives nothing and every node counts the same.
 */
@Service
public class Guesses {
    /** Name and number of an older paper can be guessed: its number is near those of other papers of that day. */
    public static final int OF_NUMBER = 5;
    /** A check code is one of 10¹¹: so many tries find it in no lifetime, and nobody shuts a paper for its holder in passing. */
    public static final int OF_CHECK_CODE = 500;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Guesses(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static int most(IssuedResult result) {
        return result.checkCode() == null ? OF_NUMBER : OF_CHECK_CODE;
    }

    /** Counts before anything is compared, so that guesses made at the same moment all count. @return false when there were too many today */
    public boolean take(IssuedResult result) {
        return jdbc.sql("""
                INSERT INTO result.guess (code, day, tries) VALUES (:code, :today, 1)
                ON CONFLICT (code) DO UPDATE
                   SET day = excluded.day, tries = CASE WHEN guess.day = excluded.day THEN guess.tries + 1 ELSE 1 END
                 WHERE guess.day <> excluded.day OR guess.tries < :most
                """)
                .param("code", result.code()).param("today", Vietnam.at(clock.instant()).toLocalDate()).param("most", most(result)).update() == 1;
    }

    /** It was right, and counts as none. */
    public void right(IssuedResult result) {
        jdbc.sql("UPDATE result.guess SET tries = tries - 1 WHERE code = :code AND tries > 0").param("code", result.code()).update();
    }
}
