package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.CanonicalJson;

/**
 * Phiếu yêu cầu bổ sung trong lịch sử: the request and its answer, as events tell them and as they are stored.
 *
 * @param items canonical JSON
 * @param phone null where the event is older than telling it
 */
record AskedFacts(String items, String guidance, String officer, String phone, Instant asked, Instant answerBy, Instant answered, String answer) {
    /** A fact told of every request since the history tells all that is printed on it. */
    static final String PHONE = "phone";

    static AskedFacts told(Event event, JsonNode body) {
        JsonNode data = body.path("data");
        return new AskedFacts(CanonicalJson.of(data.path("items").toString()), data.path("guidance").asString(""), body.path("by").path("name").asString(""),
                data.path(PHONE).asString(null), event.at(), Instant.parse(data.path("answerBy").asString()), null, "");
    }

    AskedFacts answered(Instant at, String note) {
        return new AskedFacts(items, guidance, officer, phone, asked, answerBy, at, note);
    }

    /** Null when nothing was asked. */
    static AskedFacts stored(ResultSet row) throws SQLException {
        String items = row.getString("items");
        return items == null ? null : new AskedFacts(CanonicalJson.of(items), row.getString("guidance"), row.getString("officer"), row.getString(PHONE),
                DossierRow.at(row, "asked_at"), DossierRow.at(row, "answer_by"), DossierRow.at(row, "answered_at"), row.getString("answer_note"));
    }

    /** Whether this is told of what is stored, as far as it is told. */
    boolean fits(AskedFacts stored) {
        return stored != null && equals(phone != null ? stored : new AskedFacts(stored.items, stored.guidance, stored.officer, null, stored.asked, stored.answerBy,
                stored.answered, stored.answer));
    }
}
