package vn.motcua.demo;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Trình diễn: at the start of a platform on the embedded database, or wherever {@code motcua.demo=true}, makes what is missing of
 * the demonstration. {@code motcua.demo=false} keeps it away everywhere
 * and closes the accounts that an earlier start opened, since their password lies in a file;
 * {@code motcua.demo-dossiers} says whether dossiers come with it; when nobody says, on the embedded database they come while the
 * platform already answers.
 */
@Component
@ConditionalOnWebApplication
@Order(100)
class Demonstration implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Environment settings;
    private final Staffing staffing;
    private final Keys keys;
    private final Stories stories;
    private final InstantSource clock;

    Demonstration(Environment settings, Staffing staffing, Keys keys, Stories stories, InstantSource clock) {
        this.settings = settings;
        this.staffing = staffing;
        this.keys = keys;
        this.stories = stories;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Office office = Office.read();
        if (!wanted()) {
            keys.takeBack(office);
            return;
        }
        staffing.staff(office);
        keys.cut(office);
        Boolean asked = settings.getProperty("motcua.demo-dossiers", Boolean.class);
        if (asked == null && embedded()) {
            Thread.ofPlatform().daemon().name("demonstration").start(this::tell);
        } else if (Boolean.TRUE.equals(asked)) {
            tell();
        }
        LOG.info("This is a demonstration: agencies, people and dossiers are invented");
    }

    /** What is missing after a stop in the middle is told at the next start. */
    private void tell() {
        try {
            stories.tell(Storybook.read(), clock);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The demonstration's dossiers are not all told; the next start goes on: {}", e.getMessage());
        }
    }

    private boolean wanted() {
        return settings.getProperty("motcua.demo", Boolean.class, embedded());
    }

    private boolean embedded() {
        return settings.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }
}
