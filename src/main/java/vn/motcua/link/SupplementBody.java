package vn.motcua.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/**
 * What a partner sends to answer a request to supplement, read and cleaned.
 *
 * @param note what the applicant says; may be empty when there are documents
 * @param documents named by hash; the bytes were sent before
 */
record SupplementBody(String note, List<FilingBody.Named> documents) {

    /** Whether two bodies say the same. */
    String sha256() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("note", note);
        said.put("documents", documents);
        return Sha256.hex(CanonicalJson.write(said));
    }
}
