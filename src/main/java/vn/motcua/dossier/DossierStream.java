package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows that belong to dossiers, in the order of the ids of these, read beside another such stream; those of one dossier in memory at a time. */
final class DossierStream<T> implements AutoCloseable {
    private static final int FETCH = 1_000;

    private final Statement statement;
    private final ResultSet rows;
    private final Reader<T> reader;
    private UUID at;

    /** How a row is read. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param sql gives dossier_id, by which it is ordered */
    DossierStream(Connection connection, String sql, Reader<T> reader) throws SQLException {
        this.statement = streaming(connection);
        this.rows = statement.executeQuery(sql);
        this.reader = reader;
        next();
    }

    /** Inside a transaction: outside, the driver would read everything at once. */
    static Statement streaming(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return statement;
    }

    /** Those of this dossier; dossiers are asked for in the order of their ids. */
    List<T> of(UUID dossierId) throws SQLException {
        List<T> found = new ArrayList<>();
        while (at != null && at.equals(dossierId)) {
            found.add(reader.read(rows));
            next();
        }
        return found;
    }

    private void next() throws SQLException {
        at = rows.next() ? DossierRow.id(rows, "dossier_id") : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
