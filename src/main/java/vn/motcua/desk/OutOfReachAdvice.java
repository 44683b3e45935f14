package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Post;
import vn.motcua.agency.Seat;
import vn.motcua.agency.Unit;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/**
 * Hồ sơ ngoài phạm vi: says whose it is by its code alone and whom to ask. Answers alike whether the dossier exists, so that codes
 * cannot be tried out.
 */
@ControllerAdvice(basePackageClasses = OutOfReachAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfReachAdvice {
    private static final int LONGEST = 40;
    private final Agencies agencies;

    OutOfReachAdvice(Agencies agencies) {
        this.agencies = agencies;
    }

    @ExceptionHandler
    Page outOfReach(OutOfReach missing) {
        SignedIn user = (SignedIn) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        String line = Text.line(missing.code());
        String code = line.length() > LONGEST ? Text.start(line, LONGEST) + "…" : line;
        Optional<Agency> agency = agencies.byCode(code.split("-", 2)[0]);
        boolean own = agency.isPresent() && agencies.seatsOf(user.officerId()).stream()
                .anyMatch(seat -> seat.agency().id().equals(agency.get().id()));
        return Page.of("desk/outOfReach", new OutOfReachPage(code, agency.map(Agency::name).orElse(null), own,
                agency.map(this::helpers).orElse(List.of()))).status(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Page notOffered(NotOffered act) {
        return Page.of("desk/notDone", NotDonePage.of("Lúc này anh chị chưa làm được việc ấy", act.why(), false, List.of(), act.head()));
    }

    private List<Seat> helpers(Agency agency) {
        Optional<Unit> window = agencies.unit(agency.id(), Unit.SINGLE_WINDOW);
        Map<UUID, Seat> people = new LinkedHashMap<>();
        window.stream().flatMap(unit -> Stream.concat(agencies.holders(unit.id(), Post.HEAD).stream(),
                agencies.holders(unit.id(), Post.RECEIVER).stream())).forEach(seat -> people.putIfAbsent(seat.officer().id(), seat));
        return people.values().stream().limit(2).toList();
    }
}
