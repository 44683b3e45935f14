package vn.motcua.agency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Cơ quan: all agencies, their units, posts and officers. Answers from memory, so that pages may ask as often as they like;
 * a change on this node is seen at once, one on another node within {@value #SECONDS} seconds.
 */
@Component
public class Agencies {
    private static final long SECONDS = 5;

    private final AgencyStore store;
    private final AreaCache areas;
    private final InstantSource clock;
    private volatile Snapshot snapshot;
    private volatile Instant checked = Instant.MIN;

    Agencies(AgencyStore store, AreaCache areas, InstantSource clock) {
        this.store = store;
        this.areas = areas;
        this.clock = clock;
    }

    public Optional<Agency> find(UUID id) {
        return Optional.ofNullable(id).map(known().agencyById()::get);
    }

    public Optional<Agency> byCode(String code) {
        return Optional.ofNullable(code).map(known().agencyByCode()::get);
    }

    /** In the order of their codes. */
    public List<Agency> all() {
        return known().agencies();
    }

    public Optional<Unit> unit(UUID agencyId, String key) {
        return units(agencyId).stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    public Optional<Unit> unit(UUID unitId) {
        return Optional.ofNullable(unitId).map(known().unitById()::get);
    }

    /** Where it takes and gives, as one is told to go there: "Trung tâm Phục vụ hành chính công, UBND phường Ninh Kiều". */
    public String window(UUID agencyId) {
        String agency = find(agencyId).orElseThrow().name();
        return unit(agencyId, Unit.SINGLE_WINDOW).map(unit -> unit.name() + ", " + agency).orElse("bộ phận một cửa, " + agency);
    }

    public List<Unit> units(UUID agencyId) {
        return known().unitsOf().getOrDefault(agencyId, List.of());
    }

    public Optional<Post> post(UUID unitId, String key) {
        return posts(unitId).stream().filter(post -> post.key().equals(key)).findFirst();
    }

    public List<Post> posts(UUID unitId) {
        return known().postsOf().getOrDefault(unitId, List.of());
    }

    public Optional<Officer> officer(UUID id) {
        return Optional.ofNullable(id).map(known().officerById()::get);
    }

    /** The posts an officer holds now. */
    public List<Seat> seatsOf(UUID officerId) {
        return known().seatsOfOfficer().getOrDefault(officerId, List.of());
    }

    /** Who holds a post now, by name. */
    public List<Seat> holders(UUID unitId, String postKey) {
        return post(unitId, postKey).map(post -> known().holdersOfPost().getOrDefault(post.id(), List.of())).orElse(List.of());
    }

    public List<Area> provinces() {
        return areas.provinces();
    }

    /** Those of which the communes are known; the others cannot be part of an address yet. */
    public List<Area> provincesWithCommunes() {
        return areas.provinces().stream().filter(province -> !areas.communes(province.code()).isEmpty()).toList();
    }

    public List<Area> communes(String provinceCode) {
        return areas.communes(provinceCode);
    }

    public Optional<Area> area(String code) {
        return areas.find(code);
    }

    /** What is remembered is thrown away; the next question reads the tables. */
    void forget() {
        snapshot = null;
        areas.forget();
    }

    private Snapshot known() {
        Snapshot held = snapshot;
        Instant now = clock.instant();
        // A clock that was set back says nothing of how long ago we asked: who lost a post must not keep it until the clock has caught up.
        if (held == null || now.isBefore(checked) || now.isAfter(checked.plus(Duration.ofSeconds(SECONDS)))) {
            if (held == null || store.version() != held.version()) {
                held = store.snapshot();
                snapshot = held;
            }
            checked = now;
        }
        return held;
    }
}
