package vn.motcua.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of it at one version, immutable, indexed the ways it is asked for. */
record Snapshot(long version, List<Agency> agencies, Map<UUID, Agency> agencyById, Map<String, Agency> agencyByCode,
                Map<UUID, Unit> unitById, Map<UUID, List<Unit>> unitsOf, Map<UUID, Post> postById, Map<UUID, List<Post>> postsOf,
                Map<UUID, Officer> officerById, Map<UUID, List<Seat>> seatsOfOfficer, Map<UUID, List<Seat>> holdersOfPost) {

    record Holding(UUID postId, UUID officerId) {
    }

    static Snapshot of(long version, List<Agency> agencies, List<Unit> units, List<Post> posts, List<Officer> officers,
                       List<Holding> holdings) {
        Map<UUID, Agency> agencyById = byId(agencies, Agency::id);
        Map<UUID, Unit> unitById = byId(units, Unit::id);
        Map<UUID, Post> postById = byId(posts, Post::id);
        Map<UUID, Officer> officerById = byId(officers, Officer::id);
        List<Seat> seats = holdings.stream().map(held -> {
            Post post = postById.get(held.postId());
            Unit unit = unitById.get(post.unitId());
            return new Seat(officerById.get(held.officerId()), post, unit, agencyById.get(unit.agencyId()));
        }).sorted(Comparator.comparing((Seat seat) -> seat.agency().code()).thenComparing(seat -> seat.officer().fullName())).toList();
        return new Snapshot(version, List.copyOf(agencies), agencyById,
                agencies.stream().collect(Collectors.toUnmodifiableMap(Agency::code, Function.identity())),
                unitById, grouped(units, Unit::agencyId), postById, grouped(posts, Post::unitId), officerById,
                grouped(seats, seat -> seat.officer().id()), grouped(seats, seat -> seat.post().id()));
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> all, Function<T, UUID> by) {
        return all.stream().collect(Collectors.collectingAndThen(
                Collectors.groupingBy(by, Collectors.toUnmodifiableList()), Map::copyOf));
    }
}
