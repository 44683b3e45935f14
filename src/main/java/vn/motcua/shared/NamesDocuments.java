package vn.motcua.shared;

import java.util.Set;

/** A room that keeps documents by their hash: what no room names any more is thrown away. Every room that stores such a hash says so here. */
public interface NamesDocuments {
    /**
     * @param sha256 hashes of documents received from outside
     * @return those of them that this room names, as the transaction around sees it
     */
    Set<String> named(Set<String> sha256);
}
