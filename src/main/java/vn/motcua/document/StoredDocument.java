package vn.motcua.document;

/**
 * Tài liệu đã lưu: named by what it holds, so that the same bytes are kept once and a changed byte is another document.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredDocument(String sha256, long size, DocumentType type) {
    public StoredDocument {
        Names.check(sha256);
        if (size <= 0) {
            throw new IllegalArgumentException("A stored document has bytes, this one has " + size);
        }
    }

    public String mediaType() {
        return type.mediaType();
    }
}
