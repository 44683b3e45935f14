package vn.motcua.routing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Phiếu kiểm soát: reads slips and writes what is new of them, in the caller's transaction; who may act is the caller's to know. */
@Component
public class Slips {
    private final SlipRows rows;

    Slips(SlipRows rows) {
        this.rows = rows;
    }

    /** Empty before acceptance. */
    public Optional<Slip> of(UUID dossierId) {
        return rows.find(dossierId);
    }

    /** A new slip with its legs. */
    public void keep(Slip slip) {
        rows.insert(slip);
        slip.legs().forEach(rows::insert);
    }

    /**
     * What is new since {@code before}: at most the last leg of it changed, and one may follow.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else walked on meanwhile
     */
    public void keep(Slip before, Slip after) {
        int last = before.legs().size() - 1;
        if (!before.legs().get(last).equals(after.legs().get(last))) {
            rows.update(after.legs().get(last));
        }
        after.legs().stream().skip(before.legs().size()).forEach(rows::insert);
    }

    /** Many new slips at once, for invented data; joins the connection's transaction. */
    public void copy(Connection connection, List<Slip> slips) throws SQLException, IOException {
        SlipCopy.write(connection, slips);
    }
}
