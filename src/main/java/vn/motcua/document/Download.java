package vn.motcua.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.shared.Text;

/** Tải về: hands out a document so that whatever it holds, it can act neither on this site nor on its reader. */
public final class Download {
    private static final String ATTACHED = "sandbox; default-src 'none'";
    /** No sandbox here: browsers open no PDF inside one. Their viewers run its scripts, if at all, away from this site. */
    private static final String SHOWN = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private Download() {
    }

    /** To be saved. @param name with accents, with or without extension ("Giấy khai sinh") */
    public static ResponseEntity<Resource> attachment(StoredDocument document, InputStream bytes, String name) {
        return answer(document, bytes, "attachment", name, ATTACHED);
    }

    /** To be looked at in the page, beside the form; Word documents are saved in any case. */
    public static ResponseEntity<Resource> inline(StoredDocument document, InputStream bytes, String name) {
        if (document.type() == DocumentType.DOCX) {
            return attachment(document, bytes, name);
        }
        return answer(document, bytes, "inline", name, document.type() == DocumentType.PDF ? SHOWN : ATTACHED + "; frame-ancestors 'self'");
    }

    private static ResponseEntity<Resource> answer(StoredDocument document, InputStream bytes, String how, String name, String policy) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(how, fileName(name, document.type())))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(bytes));
    }

    /** RFC 6266 and 5987: a plain name for old readers, the true one for the rest. */
    static String disposition(String how, String name) {
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, ascii(name), encoded(name));
    }

    /** The extension is that of the content, whatever the name says. */
    static String fileName(String name, DocumentType type) {
        String line = Text.line(name).replaceAll("[\\\\/:*?\"<>|]", "-");
        String stem = line.replaceFirst("(?i)\\.(pdf|jpe?g|png|docx?)$", "");
        String cut = stem.substring(0, stem.offsetByCodePoints(0, Math.min(100, stem.codePointCount(0, stem.length())))).strip();
        return (cut.isBlank() ? "tai-lieu" : cut) + "." + type.extension();
    }

    private static String ascii(String name) {
        return Text.plain(name).replaceAll("[^a-z0-9._-]+", "-");
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "!#$&+-.^_`|~".indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
