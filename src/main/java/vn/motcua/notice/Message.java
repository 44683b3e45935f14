package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;

/** Thông báo, as its reader sees it. @param readAt null while unread */
public record Message(UUID id, String dossierCode, String subject, String body, Instant createdAt, Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
