package vn.motcua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal, who asked by bin/dev, where the platform is and who may sign in. */
@Component
@ConditionalOnProperty("motcua.announce")
class Announcement {
    private final Environment settings;
    private final Path accounts;

    Announcement(Environment settings, @Value("${motcua.data:./data}") Path data) {
        this.settings = settings;
        this.accounts = data.resolve("demo-accounts.txt");
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() throws IOException {
        String table = Files.exists(accounts) ? Files.readString(accounts) : "";
        System.out.printf("%n%s%nMột Cửa: http://localhost:%s%n%n", table, settings.getProperty("local.server.port"));
    }
}
