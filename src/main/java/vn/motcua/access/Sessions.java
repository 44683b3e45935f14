package vn.motcua.access;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends sessions from outside, in the platform and in a command beside it, where Spring makes no session repository. */
@Component
class Sessions {
    private final JdbcIndexedSessionRepository kept;

    Sessions(JdbcOperations jdbc, TransactionOperations transactions, @Value("${spring.session.jdbc.table-name}") String table) {
        this.kept = new JdbcIndexedSessionRepository(jdbc, transactions);
        this.kept.setTableName(table);
    }

    void end(UUID accountId) {
        kept.findByPrincipalName(accountId.toString()).keySet().forEach(kept::deleteById);
    }
}
