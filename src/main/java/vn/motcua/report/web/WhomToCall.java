package vn.motcua.report.web;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Post;
import vn.motcua.agency.Seat;

/** Gọi ai: who answers for a unit whose dossier nobody has taken yet, from what the office tells of itself. */
@Component
class WhomToCall {
    private final Agencies agencies;

    WhomToCall(Agencies agencies) {
        this.agencies = agencies;
    }

    /** "Gọi Trưởng phòng Kinh tế Mai Thanh Tùng, 0292 3999 050"; the agency's number where nobody's is known; empty when none is. */
    String of(UUID unitId, UUID agencyId) {
        if (unitId == null) {
            return agency(agencyId);
        }
        return Stream.concat(Stream.of(Post.HEAD, Post.LEADER), agencies.posts(unitId).stream().map(Post::key))
                .flatMap(post -> agencies.holders(unitId, post).stream()).findFirst().map(seat -> person(seat, agencyId)).orElseGet(() -> agency(agencyId));
    }

    private String person(Seat seat, UUID agencyId) {
        String own = seat.officer().phone();
        String phone = own == null || own.isBlank() ? agencies.find(agencyId).map(Agency::phone).orElse("") : own;
        return Stream.of("Gọi %s %s".formatted(seat.post().name(), seat.officer().fullName()), phone).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String agency(UUID agencyId) {
        return agencies.find(agencyId).map(Agency::phone).filter(Objects::nonNull).filter(phone -> !phone.isBlank()).map(phone -> "Gọi cơ quan, " + phone).orElse("");
    }
}
