package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How a row of dossier.event is read. */
final class EventRow {
    private EventRow() {
    }

    static Event read(ResultSet row) throws SQLException {
        return new Event(DossierRow.id(row, "dossier_id"), row.getInt("seq"), DossierRow.at(row, "at"), DossierRow.id(row, "account_id"),
                row.getString("post"), Act.valueOf(row.getString("act")), row.getString("body"), row.getBytes("previous"),
                row.getBytes("hash"));
    }
}
