package vn.motcua.document;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.NamesDocuments;

/** Some documents, looked at by all rooms at one moment: a file that walks from a form into a dossier is seen in one of them. */
@Component
class UnnamedBatch {
    private final DocumentRows rows;
    private final DocumentStore store;
    private final List<NamesDocuments> rooms;

    UnnamedBatch(DocumentRows rows, DocumentStore store, List<NamesDocuments> rooms) {
        this.rows = rows;
        this.store = store;
        this.rooms = rooms;
    }

    List<String> next(String after, int most) {
        return rows.handedIn(after, most);
    }

    /**
     * Marks what nobody names, takes the mark off what somebody does, and throws away what has borne it long enough. The row goes
     * first: from then on whoever hands in the same bytes waits for us and keeps them anew ({@link Documents}). If a row changed since
     * the rooms were asked, the database refuses before a byte is gone.
     *
     * @return how many were thrown away
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int look(List<String> documents, Instant now, Duration grace) {
        Set<String> unnamed = new HashSet<>(documents);
        for (NamesDocuments room : rooms) {
            unnamed.removeAll(room.named(Set.copyOf(unnamed)));
        }
        Set<String> named = new HashSet<>(documents);
        named.removeAll(unnamed);
        rows.named(named);
        List<String> gone = rows.delete(unnamed, now.minus(grace));
        rows.unnamed(unnamed, now);
        gone.forEach(store::delete);
        return gone.size();
    }
}
