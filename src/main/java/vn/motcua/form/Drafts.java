package vn.motcua.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tờ khai đang điền of each account: every answer kept as it is typed. */
@Component
public class Drafts {

    public Draft start(UUID accountId, UUID revisionId, String procedureCode, UUID agencyId, Answers prefilled) {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> find(UUID id, UUID accountId) {
        throw new UnsupportedOperationException();
    }

    /** Keeps these answers beside the others: two tabs that answer different questions lose nothing. */
    public Draft save(Draft draft, Answers changed) {
        throw new UnsupportedOperationException();
    }

    public List<Draft> of(UUID accountId) {
        throw new UnsupportedOperationException();
    }

    public void close(UUID id) {
        throw new UnsupportedOperationException();
    }
}
