package vn.motcua.form;

import java.util.UUID;

/** A file attached to a draft; its bytes are with {@code document} under their hash. Name as the citizen's device called it. */
public record DraftDocument(UUID id, String component, String name, String sha256, long size, String mediaType) {
}
