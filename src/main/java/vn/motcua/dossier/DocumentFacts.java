package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/** Tệp trong lịch sử: what an event tells of the files handed in, so that nobody can change what they are called unseen. */
final class DocumentFacts {
    /** A fact told of every file since the history proves what it is called. */
    static final String PROOF = "proof";

    private DocumentFacts() {
    }

    /** Names stay out of the history, where they would say who hands in what for good; hashes prove the files and their names. */
    static List<Map<String, String>> of(List<SubmittedDocument> documents) {
        return documents.stream().map(file -> {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("component", file.component());
            entry.put("sha256", file.sha256());
            entry.put(PROOF, proof(file));
            return entry;
        }).toList();
    }

    /** SHA-256 of what is kept of a file but for when it came, which the event says, and the verdict on it. The id keeps names from being guessed. */
    static String proof(SubmittedDocument file) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", file.id().toString());
        kept.put("component", file.component());
        kept.put("componentName", file.componentName());
        kept.put("name", file.name());
        kept.put("sha256", file.sha256());
        kept.put("size", file.size());
        kept.put("mediaType", file.mediaType());
        return Sha256.hex(CanonicalJson.write(kept));
    }
}
