package vn.motcua.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import vn.motcua.shared.Meanwhile;

/** Begins our own database as soon as the settings are known: it comes up while the platform reads what it is made of. */
public final class PostgresAhead implements ApplicationListener<SpringApplicationEvent> {
    static final String URL = "spring.datasource.url";
    static final String OWN = "embedded";
    private CompletableFuture<EmbeddedPostgres> begun;
    private boolean taken;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationPreparedEvent prepared -> begin(prepared);
            case ApplicationFailedEvent failed -> giveUp();
            default -> { }
        }
    }

    private void begin(ApplicationPreparedEvent prepared) {
        Environment settings = prepared.getApplicationContext().getEnvironment();
        if (!settings.getProperty(URL, OWN).equals(OWN)) {
            return;
        }
        Path folder = Path.of(settings.getProperty("motcua.data", "data")).resolve("postgres");
        boolean join = settings.getProperty("motcua.postgres.join", Boolean.class, false);
        boolean found = settings.getProperty("motcua.postgres.found", Boolean.class, false);
        begun = Meanwhile.make(() -> {
            if (found && !EmbeddedPostgres.in(folder)) {
                throw new PostgresFailure("Chưa có dữ liệu nào ở %s: chỉ đúng thư mục dữ liệu bằng --data.".formatted(folder.toAbsolutePath().normalize()),
                        "There is no data in %s: name the data folder with --data.".formatted(folder.toAbsolutePath().normalize()), null);
            }
            return EmbeddedPostgres.open(folder, folder, join, Map.of());
        });
        prepared.getApplicationContext().getBeanFactory().registerSingleton(PostgresAhead.class.getName(), this);
        prepared.getApplicationContext().addApplicationListener(new ApplicationListener<ContextClosedEvent>() {
            @Override
            public void onApplicationEvent(ContextClosedEvent closed) {
                giveUp();
            }
        });
    }

    /**
     * Waits for it; from then on it is the caller's to close.
     *
     * @throws PostgresFailure with one sentence for the operator
     */
    synchronized EmbeddedPostgres take() {
        taken = true;
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    /** Something else failed before anybody asked for the database, or a command ended without asking: it must not go on holding the folder. */
    private synchronized void giveUp() {
        if (begun != null && !taken) {
            taken = true;
            begun.thenAccept(EmbeddedPostgres::close).exceptionally(why -> null).join();
        }
    }
}
