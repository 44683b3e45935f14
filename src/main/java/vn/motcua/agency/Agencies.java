package vn.motcua.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cơ quan: all agencies, their units, posts and officers. Answers from memory; a change anywhere is seen within seconds. */
@Component
public class Agencies {

    public Optional<Agency> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Agency> byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** In the order of their codes. */
    public List<Agency> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Unit> unit(UUID agencyId, String key) {
        throw new UnsupportedOperationException();
    }

    public Optional<Unit> unit(UUID unitId) {
        throw new UnsupportedOperationException();
    }

    public List<Unit> units(UUID agencyId) {
        throw new UnsupportedOperationException();
    }

    public Optional<Post> post(UUID unitId, String key) {
        throw new UnsupportedOperationException();
    }

    public Optional<Officer> officer(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The posts an officer holds now. */
    public List<Seat> seatsOf(UUID officerId) {
        throw new UnsupportedOperationException();
    }

    /** Who holds a post now, by name. */
    public List<Seat> holders(UUID unitId, String postKey) {
        throw new UnsupportedOperationException();
    }

    public List<Area> provinces() {
        throw new UnsupportedOperationException();
    }

    public List<Area> communes(String provinceCode) {
        throw new UnsupportedOperationException();
    }

    public Optional<Area> area(String code) {
        throw new UnsupportedOperationException();
    }
}
