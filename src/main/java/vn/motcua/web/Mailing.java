package vn.motcua.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Việc gửi thư: whether this platform sends letters at all; where it sends none, none is written and no page promises one. */
@Component
public final class Mailing {
    private final boolean open;

    Mailing(@Value("${spring.mail.host:}") String host) {
        this.open = !host.isBlank();
    }

    public boolean open() {
        return open;
    }
}
