package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Danh mục thủ tục: the door to all procedures and their revisions. */
@Component
public class Catalogue {
    /** What applies now. */
    public Optional<ProcedureRevision> current(String code) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** What applied when somebody kept this id. */
    public Optional<ProcedureRevision> revision(UUID id) {
        throw new UnsupportedOperationException("Not built yet");
    }

    public SearchPage search(SearchQuery query) {
        throw new UnsupportedOperationException("Not built yet");
    }

    public List<LifeEvent> lifeEvents() {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Fields in alphabetical order. */
    public List<FieldCount> fields() {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Number of procedures: kept, not counted. */
    public long size() {
        throw new UnsupportedOperationException("Not built yet");
    }
}
