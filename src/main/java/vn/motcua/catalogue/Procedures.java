package vn.motcua.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what is in force: one row per code, kept by whoever records a revision. */
@Repository
class Procedures {
    /** What is known of a code before the next content of it. */
    record Known(String code, int lastNumber, String packageHash, String exportHash, String field) {
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

    long size() {
        return jdbc.sql("SELECT procedures FROM catalogue.version").query(Long.class).single();
    }

    Optional<UUID> inForce(String code) {
        return jdbc.sql("SELECT revision_id FROM catalogue.procedure WHERE code = :code").param("code", code)
                .query(UUID.class).optional();
    }

    List<String> fileable() {
        return jdbc.sql("SELECT code FROM catalogue.procedure WHERE fileable ORDER BY name COLLATE \"vi-x-icu\"").query(String.class).list();
    }

    List<FieldCount> fields() {
        return jdbc.sql("""
                SELECT name, procedures FROM catalogue.field WHERE procedures > 0 ORDER BY name COLLATE "vi-x-icu"
                """).query((row, n) -> new FieldCount(row.getString(1), row.getLong(2))).list();
    }

    Map<String, Known> known(Collection<String> codes) {
        return jdbc.sql("""
                SELECT code, last_number, package_hash, export_hash, field
                  FROM catalogue.procedure
                 WHERE code = ANY (:codes)
                """).param("codes", codes.toArray(String[]::new))
                .query((row, n) -> new Known(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .stream().collect(Collectors.toMap(Known::code, Function.identity()));
    }

    /** New revisions that are in force from now on. */
    void list(List<ListRow> batch) {
        jdbc.sql("""
                INSERT INTO catalogue.procedure AS p (code, revision_id, last_number, package_hash, export_hash, name, field,
                       levels, fileable, limit_text, shelf, sort_name, name_words, all_words)
                SELECT code, revision_id, last_number, package_hash, export_hash, name, field,
                       levels, fileable, limit_text, shelf, sort_name, name_words, all_words
                  FROM json_to_recordset(:batch::json) AS r (code text, revision_id uuid, last_number integer,
                       package_hash text, export_hash text, name text, field text, levels text[], fileable boolean,
                       limit_text text, shelf smallint, sort_name text, name_words text, all_words text)
                ON CONFLICT (code) DO UPDATE
                   SET revision_id = excluded.revision_id, last_number = excluded.last_number,
                       package_hash = coalesce(excluded.package_hash, p.package_hash),
                       export_hash = coalesce(excluded.export_hash, p.export_hash),
                       name = excluded.name, field = excluded.field, levels = excluded.levels,
                       fileable = excluded.fileable, limit_text = excluded.limit_text, shelf = excluded.shelf,
                       sort_name = excluded.sort_name, name_words = excluded.name_words, all_words = excluded.all_words
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

    /** @param difference by field: how many procedures more or less */
    void count(Map<String, Long> difference, long added) {
        difference.forEach((field, more) -> jdbc.sql("""
                INSERT INTO catalogue.field AS f (name, procedures) VALUES (:name, greatest(:more, 0))
                ON CONFLICT (name) DO UPDATE SET procedures = f.procedures + :more
                """).param("name", field).param("more", more).update());
        jdbc.sql("UPDATE catalogue.version SET number = number + 1, procedures = procedures + :added")
                .param("added", added).update();
    }
}
