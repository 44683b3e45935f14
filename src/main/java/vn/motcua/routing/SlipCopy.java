package vn.motcua.routing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.motcua.shared.CopyText;

/** Slips as COPY wants them. Kept beside {@link SlipRows}: a new column is written here too. */
final class SlipCopy {
    private SlipCopy() {
    }

    static void write(Connection connection, List<Slip> slips) throws SQLException, IOException {
        CopyText heads = new CopyText();
        CopyText legs = new CopyText();
        Map<List<PlannedStep>, String> tables = new IdentityHashMap<>();   // most slips share the few tables of their procedures
        for (Slip slip : slips) {
            heads.row(slip.dossierId(), tables.computeIfAbsent(slip.steps(), SlipRows::steps));
            for (Leg leg : slip.legs()) {
                legs.row(leg.id(), leg.dossierId(), leg.seq(), leg.stepNo(), leg.unitId(), leg.unitName(), leg.postKey(), leg.postName(), leg.officerId(),
                        leg.officerName(), leg.openedAt(), leg.dueAt(), leg.closedAt(), leg.allottedMinutes(), leg.pausedMinutes(), leg.pausedSince(),
                        leg.usedMinutes(), leg.verdict(), leg.note(), leg.direction(), leg.closedBy());
            }
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("COPY routing.slip (dossier_id, steps) FROM STDIN", heads.stream());
        copy.copyIn("""
                COPY routing.leg (id, dossier_id, seq, step_no, unit_id, unit_name, post_key, post_name, officer_id, officer_name, opened_at, due_at,
                    closed_at, allotted_minutes, paused_minutes, paused_since, used_minutes, verdict, note, direction, closed_by) FROM STDIN""",
                legs.stream());
    }
}
