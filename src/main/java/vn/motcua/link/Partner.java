package vn.motcua.link;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.motcua.access.Reach;
import vn.motcua.shared.Actor;

/**
 * Đối tác kết nối: a system that may file with some agencies and sees what it filed, nothing else.
 *
 * @param agencies codes of the agencies it may file with; the only element {@code *} stands for all
 * @param revokedAt null while its token opens
 */
public record Partner(UUID id, String name, Set<String> agencies, Instant createdAt, Instant revokedAt) implements Principal {
    public static final String ALL = "*";

    public Partner {
        agencies = Set.copyOf(agencies);
    }

    @Override
    public String getName() {
        return id.toString();
    }

    boolean mayFileWith(String agencyCode) {
        return agencies.contains(ALL) || agencies.contains(agencyCode);
    }

    /** What it filed counts as an account's own filings do. */
    Reach reach() {
        return Reach.citizen(id, null);
    }

    Actor actor() {
        return new Actor(id, null, name, null);
    }
}
