package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.form.FormDefinition;

/**
 * Phiên bản thủ tục: what a procedure said from one moment on. Never changes once stored; a dossier keeps its id.
 *
 * @param number 1, 2, 3… per code
 * @param form the interactive form; null when there is none (an export)
 * @param process null when the source has none (an export)
 * @param hash SHA-256 of the canonical content
 */
public record ProcedureRevision(UUID id, String code, int number, ProcedureFacts facts, FormDefinition form,
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

    /** Can be filed here in some way; {@link #takes} says in which. */
    public boolean fileable() {
        return form != null && process != null;
    }

    /** Can be filed here this way: the one rule for what pages offer, counters list and every filing is held to. */
    public boolean takes(Channel channel) {
        return fileable() && facts.offers(channel);
    }

    public Optional<ResultTemplate> result(String key) {
        return results.stream().filter(template -> template.key().equals(key)).findFirst();
    }
}
