package vn.motcua.routing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every slip there is, dossier by dossier in the order of their ids, in constant memory; for whoever checks them against the history. */
public final class SlipStream implements AutoCloseable {
    private static final int FETCH = 1_000;
    /** Most slips share the few tables of their procedures, and so their digests. */
    private static final int TABLES = 500;

    private final Statement slipStatement;
    private final Statement legStatement;
    private final ResultSet slips;
    private final ResultSet legs;
    private final Map<String, String> digests = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > TABLES;
        }
    };
    private UUID slip;
    private Leg leg;

    private SlipStream(Statement slipStatement, Statement legStatement) throws SQLException {
        this.slipStatement = slipStatement;
        this.legStatement = legStatement;
        this.slips = slipStatement.executeQuery("SELECT dossier_id, steps FROM routing.slip ORDER BY dossier_id");
        this.legs = legStatement.executeQuery("SELECT " + SlipRows.LEG + " FROM routing.leg ORDER BY dossier_id, seq");
        nextSlip();
        nextLeg();
    }

    /**
     * What is stored of one slip.
     *
     * @param steps SHA-256 of the planned steps, as {@link Slip#digest} gives it; null where there is no slip
     */
    public record Stored(String steps, List<Leg> legs) {
    }

    /** Inside the transaction of the connection. */
    public static SlipStream open(Connection connection) throws SQLException {
        return new SlipStream(statement(connection), statement(connection));
    }

    private static Statement statement(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        return statement;
    }

    /** The slip of that dossier; those of dossiers before it are passed over. Ids are asked for in the order of the database. */
    public Stored of(UUID dossierId) throws SQLException {
        String steps = null;
        while (slip != null && slip.toString().compareTo(dossierId.toString()) <= 0) {
            if (slip.equals(dossierId)) {
                steps = digests.computeIfAbsent(slips.getString("steps"), Slip::digest);
            }
            nextSlip();
        }
        List<Leg> walked = new ArrayList<>();
        while (leg != null && leg.dossierId().toString().compareTo(dossierId.toString()) <= 0) {
            if (leg.dossierId().equals(dossierId)) {
                walked.add(leg);
            }
            nextLeg();
        }
        return new Stored(steps, walked);
    }

    private void nextSlip() throws SQLException {
        slip = slips.next() ? slips.getObject("dossier_id", UUID.class) : null;
    }

    private void nextLeg() throws SQLException {
        leg = legs.next() ? SlipRows.leg(legs) : null;
    }

    @Override
    public void close() throws SQLException {
        try (slipStatement; legStatement) {
            slips.close();
        }
    }
}
