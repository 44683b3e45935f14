package vn.motcua.agency;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that writes areas. */
@Repository
class AreaStore {
    record Kept(int added, int changed) {
    }

    /** Numbers of provinces. */
    record Coverage(int provinces, int withCommunes) {
        boolean partial() {
            return withCommunes < provinces;
        }
    }

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Coverage coverage() {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE code = province_code) AS provinces,
                       count(DISTINCT province_code) FILTER (WHERE code <> province_code) AS with_communes
                  FROM agency.area
                """).query((row, n) -> new Coverage(row.getInt("provinces"), row.getInt("with_communes"))).single();
    }

    /** One statement for all: rows that are the same already are not written. */
    Kept keep(Collection<Area> areas) {
        return jdbc.sql("""
                WITH given AS (
                    SELECT code, name, province_code FROM unnest(:codes::text[], :names::text[], :provinces::text[]) AS g (code, name, province_code)
                ), kept AS (
                    INSERT INTO agency.area AS area (code, name, province_code)
                    SELECT code, name, province_code FROM given
                    ON CONFLICT (code) DO UPDATE SET name = excluded.name, province_code = excluded.province_code
                     WHERE (area.name, area.province_code) <> (excluded.name, excluded.province_code)
                    RETURNING old.code IS NULL AS added
                )
                SELECT count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS changed FROM kept
                """)
                .param("codes", areas.stream().map(Area::code).toArray(String[]::new))
                .param("names", areas.stream().map(Area::name).toArray(String[]::new))
                .param("provinces", areas.stream().map(Area::provinceCode).toArray(String[]::new))
                .query((row, n) -> new Kept(row.getInt("added"), row.getInt("changed"))).single();
    }
}
