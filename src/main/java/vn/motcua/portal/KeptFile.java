package vn.motcua.portal;

import java.io.Serial;
import java.io.Serializable;
import vn.motcua.dossier.FiledDocument;

/** A file of an unfinished answer, kept in the session so that one wrong file does not cost the right ones. */
public record KeptFile(String component, String name, String sha256, long size, String mediaType) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public FiledDocument filed() {
        return new FiledDocument(component, name, sha256, size, mediaType);
    }
}
