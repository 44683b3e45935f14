package vn.motcua.access;

import java.util.Set;
import java.util.UUID;

/**
 * Phạm vi: how far somebody's rights reach, as a value. What it means for a dossier is decided in one place, by {@code dossier}.
 *
 * @param personId null for officers: an account of service files nothing for itself
 * @param units in which the officer holds a post
 * @param posts held, as "unitId/postKey"
 * @param agencies the officer answers for as head
 */
public record Reach(UUID accountId, UUID personId, UUID officerId, Set<UUID> units, Set<String> posts, Set<UUID> agencies) {
    public Reach {
        units = Set.copyOf(units);
        posts = Set.copyOf(posts);
        agencies = Set.copyOf(agencies);
    }

    /** The reach of a citizen: what that account filed, nothing else. */
    public static Reach citizen(UUID accountId, UUID personId) {
        return new Reach(accountId, personId, null, Set.of(), Set.of(), Set.of());
    }

    public boolean holds(UUID unitId, String postKey) {
        return posts.contains(unitId + "/" + postKey);
    }

    public boolean officer() {
        return officerId != null;
    }
}
