package vn.motcua.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.report.Figures;
import vn.motcua.report.Group;
import vn.motcua.report.Selection;
import vn.motcua.report.Tally;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Exports;
import vn.motcua.web.Link;
import vn.motcua.web.Page;
import vn.motcua.web.Sheet;

/** Tổng quan: only the agencies that the officer answers for as head. */
@Controller
class OverviewController {
    private static final int LATE = 10;
    private static final int ROWS = 25;
    private static final int EXPORTED = 500;

    private final Figures figures;
    private final Tally tally;
    private final Reaches reaches;
    private final Agencies agencies;
    private final Rows rows;
    private final InstantSource clock;

    OverviewController(Figures figures, Tally tally, Reaches reaches, Agencies agencies, Rows rows, InstantSource clock) {
        this.figures = figures;
        this.tally = tally;
        this.reaches = reaches;
        this.agencies = agencies;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/tong-quan")
    Page overview(@RequestParam(name = "cq", defaultValue = "") String code, @CurrentUser SignedIn user) {
        List<Agency> supervised = supervised(user);
        if (supervised.isEmpty()) {
            return Page.of("report/notHead").status(HttpStatus.FORBIDDEN);
        }
        Agency agency = code.isEmpty() ? supervised.getFirst() : supervised(user, code);
        Instant now = clock.instant();
        LocalDate today = Vietnam.at(now).toLocalDate();
        Overview overview = new Overview(agency, figures.open(agency.id(), now), tally.sums(agency.id(), Overview.since(now), today),
                figures.closed(agency.id(), today.withDayOfMonth(1), today), now);
        List<Link> others = supervised.size() == 1 ? List.of()
                : supervised.stream().map(each -> new Link(each.name(), each.equals(agency) ? null : "/tong-quan?cq=" + each.code())).toList();
        return Page.of("report/overview", new OverviewPage(agency.name(), others, Vietnamese.moment(now), overview.month(), overview.tiles(),
                overview.all(), overview.states(), overview.ended(), overview.chart(), overview.units(), overview.procedures(),
                figures.late(agency.id(), LATE, now).stream().map(row -> rows.late(row, agency.id(), now)).toList(),
                overview.count(Group.OVERDUE), overview.href(Group.OVERDUE)));
    }

    @GetMapping("/tong-quan/ho-so")
    Page list(@RequestParam Map<String, String> asked, @CurrentUser SignedIn user) {
        Agency agency = supervised(user, asked.getOrDefault("cq", ""));
        Selection selection = Addresses.read(asked, agency.id()).orElseThrow(() -> new NotFound("The address means no list"));
        UUID after = after(asked.get("sau"));
        Instant now = clock.instant();
        List<Figures.Row> found = figures.list(selection, after, ROWS + 1, now);
        List<Figures.Row> shown = found.subList(0, Math.min(ROWS, found.size()));
        String next = found.size() > ROWS ? Addresses.of(selection, agency.code(), shown.getLast().id()) : null;
        return Page.of("report/list", new ListedPage(what(selection, shown), agency.name(), "/tong-quan?cq=" + agency.code(),
                shown.stream().map(row -> rows.row(row, agency.id(), now)).toList(), next,
                after == null ? null : Addresses.of(selection, agency.code(), null), new Exports(Addresses.exported(selection, agency.code(), "xlsx"), Addresses.exported(selection, agency.code(), "csv"))));
    }

    /** The whole list behind a number, page by page, in constant memory. */
    @GetMapping("/tong-quan/ho-so.{kind:csv|xlsx}")
    void export(@PathVariable String kind, @RequestParam Map<String, String> asked, @CurrentUser SignedIn user, HttpServletResponse response) {
        Agency agency = supervised(user, asked.getOrDefault("cq", ""));
        Selection selection = Addresses.read(asked, agency.id()).orElseThrow(() -> new NotFound("The address means no list"));
        Instant now = clock.instant();
        Sheet.send(response, kind, selection.group().slug(), sheet -> {
            sheet.row(Rows.HEADS);
            List<Figures.Row> page = figures.list(selection, null, EXPORTED, now);
            while (!page.isEmpty()) {
                page.forEach(row -> sheet.row(Rows.cells(row)));
                page = page.size() < EXPORTED ? List.of() : figures.list(selection, page.getLast().id(), EXPORTED, now);
            }
        });
    }

    private String what(Selection selection, List<Figures.Row> shown) {
        StringBuilder what = new StringBuilder(selection.group().label());
        Optional.ofNullable(selection.verdict()).ifPresent(verdict -> what.append(", ").append(verdict.label().toLowerCase(java.util.Locale.ROOT)));
        agencies.unit(selection.unitId()).ifPresent(unit -> what.append(", ").append(unit.name()));
        if (selection.procedureCode() != null && !shown.isEmpty()) {
            what.append(", ").append(shown.getFirst().procedure());
        }
        if (selection.first() != null) {
            what.append(", từ ").append(Vietnamese.date(selection.first())).append(" đến ").append(Vietnamese.date(selection.last()));
        }
        return what.toString();
    }

    private List<Agency> supervised(SignedIn user) {
        return reaches.of(user).agencies().stream().flatMap(id -> agencies.find(id).stream()).sorted(Comparator.comparing(Agency::code)).toList();
    }

    private Agency supervised(SignedIn user, String code) {
        return supervised(user).stream().filter(agency -> agency.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("No agency %s within reach".formatted(code)));
    }

    private static UUID after(String text) {
        try {
            return Addresses.id(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("The address means no page of a list");
        }
    }
}
