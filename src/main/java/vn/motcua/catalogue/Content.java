package vn.motcua.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.ProcedureRevision.Source;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/**
 * Nội dung to be recorded as a revision, already checked.
 *
 * @param formText form.yaml, or null
 * @param feesText fees.yaml, or null
 * @param raw JSON text of what came in
 */
record Content(String code, Source source, ProcedureFacts facts, String formText, InternalProcess process,
        String processText, String feesText, List<ResultTemplate> templates, String raw) {

    static Content ofExport(String code, ProcedureFacts facts, String raw) {
        return new Content(code, Source.EXPORT, facts, null, null, null, null, List.of(), raw);
    }

    boolean fileable() {
        return formText != null && process != null;
    }

    /** SHA-256 of the canonical JSON of all of it: the same content always gives the same. */
    String hash() {
        // The quick way writes the kind of a condition first, not in its place; an export, of which there are thousands, has no conditions.
        return Sha256.hex(source == Source.EXPORT ? CatalogueJson.CANONICAL.writeValueAsString(hashed())
                : CanonicalJson.of(CatalogueJson.MAPPER.writeValueAsString(hashed())));
    }

    Map<String, Object> hashed() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("code", code);
        all.put("source", source);
        all.put("facts", facts);
        all.put("form", formText);
        all.put("process", processText);
        all.put("fees", feesText);
        all.put("templates", templates);
        all.put("raw", raw);
        return all;
    }
}
