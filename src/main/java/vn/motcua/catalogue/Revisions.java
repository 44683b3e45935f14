package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;
import vn.motcua.catalogue.ProcedureRevision.Source;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormProblem;

/** The SQL of revisions: read by id, written in batches, never changed. */
@Repository
class Revisions {
    private static final JsonMapper JSON = CatalogueJson.MAPPER;
    private static final TypeReference<List<ResultTemplate>> TEMPLATES = new TypeReference<>() {
    };

    /** A content with the place it gets in the series of its code. */
    record Numbered(UUID id, int number, String hash, Content content) {
        Map<String, Object> row() {
            return Rows.of("id", id, "code", content.code(), "number", number, "source", content.source(), "hash", hash,
                    "facts", content.facts(), "form_text", content.formText(), "process", content.process(),
                    "process_text", content.processText(), "fees_text", content.feesText(),
                    "templates", content.templates(), "raw", new RawValue(content.raw()));
        }
    }

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProcedureRevision> find(UUID id) {
        return jdbc.sql("""
                SELECT id, code, number, source, hash, facts, form_text, process, templates
                  FROM catalogue.revision
                 WHERE id = :id
                """).param("id", id).query(Revisions::revision).optional();
    }

    /** Which of the hashes were recorded before. */
    Set<String> recorded(Map<String, Content> byHash) {
        return byHash.isEmpty() ? Set.of() : jdbc.sql("SELECT hash FROM catalogue.revision WHERE code IN (:codes) AND hash IN (:hashes)")
                .param("codes", byHash.values().stream().map(Content::code).toList()).param("hashes", byHash.keySet()).query(String.class).set();
    }

    /** One statement for all; the batch travels as one JSON text. */
    void insert(List<Numbered> batch, Instant at) {
        int rows = jdbc.sql("""
                INSERT INTO catalogue.revision (id, code, number, source, hash, facts, form_text, process, process_text,
                       fees_text, templates, raw, recorded_at)
                SELECT id, code, number, source, hash, facts, form_text, process, process_text, fees_text, templates, raw, :at
                  FROM json_to_recordset(:batch::json) AS r (id uuid, code text, number integer, source text, hash text,
                       facts json, form_text text, process json, process_text text, fees_text text, templates json, raw json)
                """)
                .param("batch", JSON.writeValueAsString(batch.stream().map(Numbered::row).toList()))
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        if (rows != batch.size()) {
            throw new IllegalStateException("Recorded %d revisions of %d".formatted(rows, batch.size()));
        }
    }

    private static ProcedureRevision revision(ResultSet row, int n) throws SQLException {
        String code = row.getString("code");
        String process = row.getString("process");
        return new ProcedureRevision(row.getObject("id", UUID.class), code, row.getInt("number"),
                JSON.readValue(row.getString("facts"), ProcedureFacts.class), form(code, row.getString("form_text")),
                process == null ? null : JSON.readValue(process, InternalProcess.class),
                JSON.readValue(row.getString("templates"), TEMPLATES), Source.valueOf(row.getString("source")),
                row.getString("hash"));
    }

    private static FormDefinition form(String code, String text) {
        if (text == null) {
            return null;
        }
        try {
            return FormDefinition.parse(text);
        } catch (FormProblem e) {
            throw new IllegalStateException("The stored form of %s no longer reads: %s".formatted(code, e.getMessage()), e);
        }
    }
}
