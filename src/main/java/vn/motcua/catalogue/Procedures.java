package vn.motcua.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what is in force: one row per code, kept by whoever records a revision. */
@Repository
class Procedures {
    /** What is known of a code before the next content of it. */
    record Known(String code, int lastNumber, String packageHash, String exportHash) {
    }

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writers come one after the other; readers are not held up. */
    void takeTurn() {
        jdbc.sql("SELECT number FROM catalogue.version FOR UPDATE").query(Long.class).single();
    }

    long version() {
        return jdbc.sql("SELECT number FROM catalogue.version").query(Long.class).single();
    }

    /** Everything in force as searches read it. */
    List<Listed> listed() {
        return jdbc.sql("""
                SELECT revision_id, code, name, short_name, field, array_to_string(levels, ', '), fileable, online, limit_text, levels, all_words
                  FROM catalogue.procedure
                """).query((row, n) -> Listed.of(new ProcedureSummary(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getBoolean(7), row.getBoolean(8), row.getString(9)),
                        List.of((String[]) row.getArray(10).getArray()), row.getString(11))).list();
    }

    /** Codes of what can be filed here, by name. */
    List<String> fileable() {
        return jdbc.sql("SELECT code FROM catalogue.procedure WHERE fileable ORDER BY name COLLATE \"vi-x-icu\"").query(String.class).list();
    }

    /** In alphabetical order. */
    List<String> fields() {
        return fields("true");
    }

    /** Of those that can be filed here, in alphabetical order. */
    List<String> fileableFields() {
        return fields("fileable");
    }

    private List<String> fields(String those) {
        return jdbc.sql("SELECT field FROM catalogue.procedure WHERE " + those + " GROUP BY field ORDER BY field COLLATE \"vi-x-icu\"").query(String.class).list();
    }

    Map<String, Known> known(Collection<String> codes) {
        return jdbc.sql("""
                SELECT code, last_number, package_hash, export_hash
                  FROM catalogue.procedure
                 WHERE code = ANY (:codes)
                """).param("codes", codes.toArray(String[]::new))
                .query((row, n) -> new Known(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .stream().collect(Collectors.toMap(Known::code, Function.identity()));
    }

    /** New revisions that are in force from now on. */
    void list(List<ListRow> batch) {
        jdbc.sql("""
                INSERT INTO catalogue.procedure AS p (code, revision_id, last_number, package_hash, export_hash, name, short_name, field,
                       levels, fileable, online, limit_text, all_words)
                SELECT code, revision_id, last_number, package_hash, export_hash, name, short_name, field,
                       levels, fileable, online, limit_text, all_words
                  FROM json_to_recordset(:batch::json) AS r (code text, revision_id uuid, last_number integer,
                       package_hash text, export_hash text, name text, short_name text, field text, levels text[], fileable boolean,
                       online boolean, limit_text text, all_words text)
                ON CONFLICT (code) DO UPDATE
                   SET revision_id = excluded.revision_id, last_number = excluded.last_number,
                       package_hash = coalesce(excluded.package_hash, p.package_hash),
                       export_hash = coalesce(excluded.export_hash, p.export_hash),
                       name = excluded.name, short_name = excluded.short_name, field = excluded.field, levels = excluded.levels,
                       fileable = excluded.fileable, online = excluded.online, limit_text = excluded.limit_text, all_words = excluded.all_words
                """).param("batch", CatalogueJson.MAPPER.writeValueAsString(batch.stream().map(ListRow::row).toList())).update();
    }

    /** A revision of the export that a package keeps out of force. */
    void note(String code, int number, String exportHash) {
        int rows = jdbc.sql("""
                UPDATE catalogue.procedure SET last_number = :number, export_hash = :hash WHERE code = :code
                """).param("number", number).param("hash", exportHash).param("code", code).update();
        if (rows != 1) {
            throw new IllegalStateException("Procedure %s is not in the list".formatted(code));
        }
    }

    /** Tells every node that what it remembers is old. */
    void changed() {
        jdbc.sql("UPDATE catalogue.version SET number = number + 1").update();
    }
}
