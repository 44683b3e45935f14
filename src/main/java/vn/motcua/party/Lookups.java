package vn.motcua.party;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tra cứu người: an official who asks who a personal number belongs to leaves a trace of it, and may ask only so often. */
@Service
public class Lookups {
    /** Up to three for a visitor (name, telephone, form): forty visitors in an hour are more than one counter receives; browsing needs more. */
    static final int MOST = 120;
    private static final Duration WITHIN = Duration.ofHours(1);
    private final LookupRows rows;
    private final InstantSource clock;

    Lookups(LookupRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Who asks. @param officer the name @param post as printed on the slip */
    public record By(UUID accountId, UUID officerId, String officer, String post) {
    }

    /** One look-up, as the person who was looked up reads it. */
    public record Lookup(UUID id, Instant at, String officer, String post, String purpose) {
    }

    /** Who looked this person up, latest first. @param before id of the last one of the page before; null for the first page */
    public List<Lookup> of(UUID personId, UUID before, int size) {
        return rows.of(personId, before, size);
    }

    /**
     * To be called before anything is shown, also when the number is nobody's: that too tells something.
     *
     * @return false when the account has asked too often within the hour: then nothing may be shown
     */
    @Transactional
    public boolean record(By by, Optional<Person> person, String purpose) {
        Instant now = clock.instant();
        rows.oneAtATime(by.accountId());
        if (rows.count(by.accountId(), now.minus(WITHIN)) >= MOST) {
            return false;
        }
        rows.insert(by, person.map(Person::id).orElse(null), purpose, now);
        return true;
    }
}
