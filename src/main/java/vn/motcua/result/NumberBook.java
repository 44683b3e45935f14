package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.result.NumberLine.Fate;
import vn.motcua.shared.Text;

/** Sổ đăng ký văn bản đi: the numbers of an agency's year, the last first, with those that are on no paper and why. */
@Repository
public class NumberBook {
    private final JdbcClient jdbc;

    NumberBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years in which the agency took numbers, the last first. */
    public List<Integer> years(UUID agencyId) {
        return jdbc.sql("SELECT year FROM result.series WHERE agency_id = :agency ORDER BY year DESC").param("agency", agencyId).query(Integer.class).list();
    }

    /** @param below only numbers under it: the last of the page before, or {@link Integer#MAX_VALUE} */
    public List<NumberLine> page(UUID agencyId, int year, int below, int size) {
        return jdbc.sql("""
                SELECT number, fate, notation, title, holder, signer, code, dossier_code, at, why FROM (
                    (SELECT number, CASE WHEN issued_at IS NULL THEN 'RESERVED' WHEN revoked_at IS NULL THEN 'ISSUED' ELSE 'REVOKED' END AS fate, notation, title,
                            holder, signer, code, dossier_code, coalesce(issued_at, reserved_at) AS at, revoked_why AS why
                       FROM result.result
                      WHERE agency_id = :agency AND series_year = :year AND number < :below ORDER BY number DESC LIMIT :size)
                    UNION ALL
                    (SELECT number, 'CANCELLED', NULL, NULL, NULL, NULL, result_code, NULL, cancelled_at, reason
                       FROM result.cancelled_number
                      WHERE agency_id = :agency AND year = :year AND number < :below ORDER BY number DESC LIMIT :size)) b
                 ORDER BY number DESC LIMIT :size
                """).param("agency", agencyId).param("year", year).param("below", below).param("size", size).query(NumberBook::line).list();
    }

    private static NumberLine line(ResultSet row, int n) throws SQLException {
        return new NumberLine(row.getInt("number"), Fate.valueOf(row.getString("fate")), row.getString("notation"), row.getString("title"),
                row.getString("holder"), row.getString("signer"), row.getString("code"), row.getString("dossier_code"), row.getTimestamp("at").toInstant(),
                row.getString("why") == null ? null : Text.open(row.getString("why")));
    }
}
