package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of dossier.result_recipient: at most one a dossier. */
@Repository
class ResultRecipients {
    private final JdbcClient jdbc;

    ResultRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptRecipient> find(UUID dossierId) {
        return jdbc.sql("SELECT salt, name AS recipient, paper FROM dossier.result_recipient WHERE dossier_id = :dossierId").param("dossierId", dossierId)
                .query((row, n) -> KeptRecipient.stored(row)).optional();
    }

    void insert(UUID dossierId, KeptRecipient kept) {
        jdbc.sql("INSERT INTO dossier.result_recipient (dossier_id, salt, name, paper) VALUES (:dossierId, :salt, :name, :paper)")
                .param("dossierId", dossierId).param("salt", kept.salt()).param("name", kept.name()).param("paper", kept.paper()).update();
    }
}
