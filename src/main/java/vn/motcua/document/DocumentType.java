package vn.motcua.document;

/** Loại tệp: the kinds of file the platform takes, told by their content and never by their name. */
public enum DocumentType {
    PDF("application/pdf", "PDF", "pdf"),
    JPEG("image/jpeg", "ảnh JPEG", "jpg"),
    PNG("image/png", "ảnh PNG", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word (DOCX)", "docx");

    private final String mediaType;
    private final String label;
    private final String extension;

    DocumentType(String mediaType, String label, String extension) {
        this.mediaType = mediaType;
        this.label = label;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In the words of a sentence: "tệp này là ảnh JPEG". */
    public String label() {
        return label;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public boolean image() {
        return this == JPEG || this == PNG;
    }
}
