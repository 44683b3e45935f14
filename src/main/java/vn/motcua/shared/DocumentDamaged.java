package vn.motcua.shared;

/** What the platform keeps is not what it was given, or is gone: a disk failed, or somebody wrote past the platform. Never the reader's mistake. */
public class DocumentDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentDamaged(String what) {
        super(what);
    }
}
