package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.ProcedureRevision.Source;

/** What lists and searches need of the revision in force. */
record ListRow(Revisions.Numbered revision) {
    Map<String, Object> row() {
        Content content = revision.content();
        ProcedureFacts facts = content.facts();
        boolean shipped = content.source() == Source.PACKAGE;
        return Rows.of("code", content.code(), "revision_id", revision.id(), "last_number", revision.number(),
                "package_hash", shipped ? revision.hash() : null, "export_hash", shipped ? null : revision.hash(),
                "name", facts.name(), "short_name", facts.shortName(), "field", facts.field(), "levels", facts.levels(),
                "fileable", content.fileable(), "online", content.fileable() && facts.offers(Channel.ONLINE), "limit_text", facts.limitWords(),
                "all_words", words(content.code(), facts));
    }

    /** Whatever of it a search may name. */
    static String words(String code, ProcedureFacts facts) {
        List<String> texts = new ArrayList<>(List.of(code, facts.name(), facts.field(), facts.decision()));
        facts.results().forEach(result -> texts.add(result.name() + " " + result.code()));
        return SearchWords.padded(texts);
    }
}
