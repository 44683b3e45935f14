package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/**
 * Người nhận theo ủy quyền, as kept beside the history: name and papers of somebody who is no party to the dossier are not told there for
 * good, only proven.
 *
 * @param salt keeps the rest from being guessed from its proof
 */
record KeptRecipient(UUID salt, String name, String paper) {
    /** The fact that proves it. */
    static final String PROOF = "proof";

    /** SHA-256 of all that is kept. */
    String proof() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("salt", salt.toString());
        kept.put("name", name);
        kept.put("paper", paper);
        return Sha256.hex(CanonicalJson.write(kept));
    }

    /** Null when nobody took it in the applicant's place. */
    static KeptRecipient stored(ResultSet row) throws SQLException {
        UUID salt = DossierRow.id(row, "salt");
        return salt == null ? null : new KeptRecipient(salt, row.getString("recipient"), row.getString("paper"));
    }
}
