package vn.motcua.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Thư chưa gửi được, for operators: no address, no text. */
@Component
public class Letters {
    private final Outbox outbox;

    Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** One letter that was tried so often that it is tried no more. */
    public record GivenUp(String dossierCode, Instant createdAt, Instant givenUpAt, int tries, String lastError) {
    }

    /** Latest first, of dossiers of these agencies. */
    public List<GivenUp> givenUp(Collection<UUID> agencies, int most) {
        return outbox.givenUp(agencies, most);
    }
}
