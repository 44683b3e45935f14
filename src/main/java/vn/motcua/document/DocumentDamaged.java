package vn.motcua.document;

/** The store gave back other bytes than were put into it: the disk failed, or somebody wrote past the platform. */
public class DocumentDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentDamaged(String sha256) {
        super("The bytes kept as %s are not those of this hash".formatted(sha256));
    }
}
