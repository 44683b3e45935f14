package vn.motcua.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Danh mục thủ tục: the door to all procedures and their revisions. Revisions and counts are answered from memory. */
@Component
public class Catalogue {
    private final InForce inForce;
    private final Search search;
    private final LifeEvents events;

    Catalogue(InForce inForce, Search search, LifeEvents events) {
        this.inForce = inForce;
        this.search = search;
        this.events = events;
    }

    /** What applies now. */
    public Optional<ProcedureRevision> current(String code) {
        return inForce.current(code);
    }

    /** What applied when somebody kept this id. */
    public Optional<ProcedureRevision> revision(UUID id) {
        return inForce.revision(id);
    }

    /** Best hits first; an event without words gives its procedures in the order of need, all on one page. */
    public SearchPage search(SearchQuery query) {
        List<String> within = query.event() == null ? null
                : events.find(query.event()).map(LifeEvent::codes).orElse(List.of());
        Terms terms = Terms.of(query.text());
        SearchPage page = search.page(new Search.Asked(query, terms, events.codes(terms.words()), within));
        if (within == null || !query.text().isEmpty() || page.next() != null) {
            return page;
        }
        Comparator<ProcedureSummary> need = Comparator.comparingInt(hit -> within.indexOf(hit.code()));
        return new SearchPage(page.hits().stream().sorted(need).toList(), null);
    }

    public List<LifeEvent> lifeEvents() {
        return events.all();
    }

    public Optional<LifeEvent> lifeEvent(String key) {
        return events.find(key);
    }

    /** Codes of what can be filed here, by name; a handful, read each time it is asked for. */
    public List<String> fileable() {
        return inForce.fileable();
    }

    /** Fields in alphabetical order. */
    public List<FieldCount> fields() {
        return inForce.fields();
    }

    /** Number of procedures: kept, not counted. */
    public long size() {
        return inForce.size();
    }
}
