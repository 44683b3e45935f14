package vn.motcua.routing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every leg there is, dossier by dossier in the order of their ids, in constant memory; for whoever checks them against the history. */
public final class LegStream implements AutoCloseable {
    private static final int FETCH = 1_000;

    private final Statement statement;
    private final ResultSet rows;
    private Leg next;

    private LegStream(Statement statement, ResultSet rows) throws SQLException {
        this.statement = statement;
        this.rows = rows;
        this.next = read();
    }

    /** Inside the transaction of the connection. */
    public static LegStream open(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return new LegStream(statement, statement.executeQuery("SELECT " + SlipRows.LEG + " FROM routing.leg ORDER BY dossier_id, seq"));
    }

    /** The legs of that dossier; those of dossiers before it are passed over. Ids are asked for in the order of the database. */
    public List<Leg> of(UUID dossierId) throws SQLException {
        List<Leg> legs = new ArrayList<>();
        while (next != null && next.dossierId().toString().compareTo(dossierId.toString()) <= 0) {
            if (next.dossierId().equals(dossierId)) {
                legs.add(next);
            }
            next = read();
        }
        return legs;
    }

    private Leg read() throws SQLException {
        return rows.next() ? SlipRows.leg(rows) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
