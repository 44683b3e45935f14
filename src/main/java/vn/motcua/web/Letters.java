package vn.motcua.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Thư báo: whether this platform sends letters at all; where it sends none, no page promises one. */
@Component
public final class Letters {
    private final boolean sent;

    Letters(@Value("${spring.mail.host:}") String host) {
        this.sent = !host.isEmpty();
    }

    public boolean sent() {
        return sent;
    }
}
