package vn.motcua.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * Phiên bản thủ tục: what a procedure said from one moment on. Never changes once stored; a dossier keeps its id.
 *
 * @param number 1, 2, 3… per code
 * @param formText the interactive form as written (form.yaml); null when there is none
 * @param process null when the source has none (an export)
 * @param hash SHA-256 of the canonical content
 */
public record ProcedureRevision(UUID id, String code, int number, ProcedureFacts facts, String formText,
        InternalProcess process, List<ResultTemplate> results, Source source, String hash) {
    public enum Source {
        /** Shipped or written as a package: form, process, fees and templates. */
        PACKAGE,
        /** A line of the national export: facts only. */
        EXPORT
    }

    public ProcedureRevision {
        results = List.copyOf(results);
    }

    /** Can be filed here. */
    public boolean fileable() {
        return formText != null && process != null;
    }
}
