package vn.motcua.routing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Slips as COPY wants them. Kept beside {@link SlipRows}: a new column is written here too. */
final class SlipCopy {
    private SlipCopy() {
    }

    static void write(Connection connection, List<Slip> slips) throws SQLException, IOException {
        StringBuilder heads = new StringBuilder();
        StringBuilder legs = new StringBuilder();
        for (Slip slip : slips) {
            row(heads, slip.dossierId(), SlipRows.steps(slip.steps()));
            for (Leg leg : slip.legs()) {
                row(legs, leg.id(), leg.dossierId(), leg.seq(), leg.stepNo(), leg.unitId(), leg.unitName(), leg.postKey(), leg.postName(), leg.officerId(),
                        leg.officerName(), leg.openedAt(), leg.dueAt(), leg.closedAt(), leg.allottedMinutes(), leg.pausedMinutes(), leg.pausedSince(),
                        leg.usedMinutes(), leg.verdict(), leg.note(), leg.direction(), leg.closedBy());
            }
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("COPY routing.slip (dossier_id, steps) FROM STDIN", new StringReader(heads.toString()));
        copy.copyIn("""
                COPY routing.leg (id, dossier_id, seq, step_no, unit_id, unit_name, post_key, post_name, officer_id, officer_name, opened_at, due_at,
                    closed_at, allotted_minutes, paused_minutes, paused_since, used_minutes, verdict, note, direction, closed_by) FROM STDIN""",
                new StringReader(legs.toString()));
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            rows.append(values[i] == null ? "\\N" : values[i].toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        rows.append('\n');
    }
}
