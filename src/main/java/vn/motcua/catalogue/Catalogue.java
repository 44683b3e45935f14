package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Danh mục thủ tục: the door to all procedures and their revisions. Answered from memory, searches too. */
@Component
public class Catalogue {
    private final InForce inForce;
    private final LifeEvents events;
    private final Everyday everyday;

    Catalogue(InForce inForce, LifeEvents events, Everyday everyday) {
        this.inForce = inForce;
        this.everyday = everyday;
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

    /** As every list says a procedure that was filed. @param name as it was filed, for a revision the catalogue no longer has */
    public String title(UUID revision, String name) {
        return inForce.revision(revision).map(found -> found.facts().title()).orElseGet(() -> ProcedureFacts.title(name, null));
    }

    /** Best hits first; an event without words gives its procedures in the order of need. */
    public SearchPage search(SearchQuery query) {
        List<String> within = query.event() == null ? null : events.of(query.event());
        Terms terms = Terms.of(query.text());
        return inForce.index().page(new SearchIndex.Asked(query, terms, everyday.of(terms), events.codes(terms.words()), within));
    }

    /** Those that lead to at least one procedure: a door behind which there is nothing is not shown. */
    public List<LifeEvent> lifeEvents() {
        return events.all(inForce::has);
    }

    /** Codes of what can be filed here, by name. */
    public List<String> fileable() {
        return inForce.fileable();
    }

    /** Fields in alphabetical order. */
    public List<String> fields() {
        return inForce.fields();
    }

    /** Fields of what can be filed here, in alphabetical order. A dossier may have another, of what could be filed before. */
    public List<String> fileableFields() {
        return inForce.fileableFields();
    }

    /** Number of procedures. */
    public long size() {
        return inForce.size();
    }
}
