package vn.motcua.link;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Agencies;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.Text;

/** Knows the partners by their tokens: 256 random bits, told once, kept as their SHA-256. */
@Service
public class Partners {
    /** How long a token goes on to open on a node after it was revoked on another, at most. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final String PREFIX = "motcua_";

    private final PartnerRows rows;
    private final Agencies agencies;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Partners(PartnerRows rows, Agencies agencies, InstantSource clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    private record Known(Partner partner, Instant since) {
        /** Not under a clock that was set back since: a token revoked meanwhile would go on to open until the clock has caught up. */
        boolean fresh(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(REMEMBERED));
        }
    }

    /** @param token to be handed over now: it can never be read again */
    public record Added(Partner partner, String token) {
    }

    /** @throws IllegalArgumentException with the sentence for whoever typed it */
    public Added add(String name, Set<String> agencyCodes) {
        String clean = Text.line(name);
        if (clean.isEmpty() || clean.length() > 200) throw new IllegalArgumentException("Tên đối tác dài từ 1 đến 200 ký tự.");
        if (agencyCodes.isEmpty()) throw new IllegalArgumentException("Cho biết đối tác nộp được ở đâu, ví dụ --agency H13.42; mọi cơ quan: --agency '*'.");
        for (String code : agencyCodes) {
            if (!code.equals(Partner.ALL) && agencies.byCode(code).isEmpty()) {
                throw new IllegalArgumentException("Không có cơ quan mang mã %s.".formatted(code));
            }
        }
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Partner partner = new Partner(Ids.v7(clock), clean, agencyCodes, clock.instant(), null);
        rows.insert(partner, Sha256.hex(token));
        return new Added(partner, token);
    }

    public List<Partner> all() {
        return rows.all();
    }

    public boolean revoke(UUID id) {
        known.clear();
        return rows.revoke(id, clock.instant());
    }

    /** Whose token this is; a wrong one is never remembered, so that guessing fills nothing. */
    Optional<Partner> byToken(String token) {
        if (!token.startsWith(PREFIX) || token.length() > 100) return Optional.empty();
        String hash = Sha256.hex(token);
        Instant now = clock.instant();
        Known before = known.get(hash);
        if (before != null && before.fresh(now)) return Optional.of(before.partner());
        Optional<Partner> found = rows.byToken(hash);
        found.ifPresentOrElse(partner -> known.put(hash, new Known(partner, now)), () -> known.remove(hash));
        return found;
    }
}
