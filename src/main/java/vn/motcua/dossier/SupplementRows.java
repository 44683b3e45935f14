package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of dossier.supplement: at most one a dossier. */
@Repository
class SupplementRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<SupplementItem>> ITEMS = new TypeReference<>() { };

    private final JdbcClient jdbc;

    SupplementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SupplementRequest> find(UUID dossierId) {
        return jdbc.sql("""
                SELECT items, guidance, officer, phone, asked_at, answer_by, answered_at, answer_note
                  FROM dossier.supplement WHERE dossier_id = :dossierId
                """).param("dossierId", dossierId).query((row, n) -> new SupplementRequest(JSON.readValue(row.getString("items"), ITEMS),
                row.getString("guidance"), row.getString("officer"), row.getString("phone"), DossierRow.at(row, "asked_at"),
                DossierRow.at(row, "answer_by"), DossierRow.at(row, "answered_at"), row.getString("answer_note"))).optional();
    }

    void insert(UUID dossierId, SupplementRequest request) {
        jdbc.sql("""
                INSERT INTO dossier.supplement (dossier_id, items, guidance, officer, phone, asked_at, answer_by)
                VALUES (:dossierId, CAST(:items AS jsonb), :guidance, :officer, :phone, :askedAt, :answerBy)
                """).param("dossierId", dossierId).param("items", json(request.items()))
                .param("guidance", request.guidance()).param("officer", request.officer()).param("phone", request.phone())
                .param("askedAt", utc(request.askedAt())).param("answerBy", utc(request.answerBy())).update();
    }

    static String json(List<SupplementItem> items) {
        return JSON.writeValueAsString(items);
    }

    void answered(UUID dossierId, Instant at, String note) {
        int rows = jdbc.sql("""
                UPDATE dossier.supplement SET answered_at = :at, answer_note = :note
                 WHERE dossier_id = :dossierId AND answered_at IS NULL
                """).param("at", utc(at)).param("note", note).param("dossierId", dossierId).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The request to supplement %s was answered by someone else".formatted(dossierId));
        }
    }
}
