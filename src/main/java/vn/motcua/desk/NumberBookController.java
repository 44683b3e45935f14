package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Post;
import vn.motcua.result.NumberBook;
import vn.motcua.result.NumberLine;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Exports;
import vn.motcua.web.Link;
import vn.motcua.web.Page;
import vn.motcua.web.Sheet;

/** Sổ đăng ký văn bản đi: for the clerks of an agency, who keep it, and for its heads. */
@Controller
class NumberBookController {
    private static final String PATH = "/so-van-ban";
    private static final int ROWS = 50;
    private static final int EXPORTED = 500;
    private static final List<String> HEADS = List.of("Số", "Số, ký hiệu", "Tên loại, trích yếu", "Cấp cho", "Người ký", "Mã kết quả", "Mã hồ sơ", "Lúc",
            "Tình trạng", "Lý do");
    private final NumberBook book;
    private final Agencies agencies;
    private final Hands hands;

    NumberBookController(NumberBook book, Agencies agencies, Hands hands) {
        this.book = book;
        this.agencies = agencies;
        this.hands = hands;
    }

    /** Whose book, of which year: as asked for, else the first and the last there is. */
    private record Asked(Agency agency, List<Agency> all, List<Integer> years, int year) {
        String href(Agency of, int in) {
            return PATH + "?cq=" + of.code() + (in == 0 ? "" : "&nam=" + in);
        }

        String file(String kind) {
            return PATH + "." + kind + href(agency, year).substring(PATH.length());
        }
    }

    @GetMapping(PATH)
    Page show(@RequestParam(name = "cq", defaultValue = "") String code, @RequestParam(name = "nam", defaultValue = "") String year,
              @RequestParam(name = "duoi", defaultValue = "") String under, @CurrentUser SignedIn user) {
        List<Agency> all = kept(hands.reach(user));
        if (all.isEmpty()) {
            return Page.of("desk/noNumberBook").status(HttpStatus.FORBIDDEN);
        }
        Asked asked = asked(all, code, year);
        int below = under.isEmpty() ? Integer.MAX_VALUE : number(under);
        List<NumberLine> found = book.page(asked.agency().id(), asked.year(), below, ROWS + 1);
        List<NumberLine> shown = found.subList(0, Math.min(ROWS, found.size()));
        String here = asked.href(asked.agency(), asked.year());
        return Page.of("desk/numberBook", new NumberBookPage(asked.agency().name(),
                all.size() == 1 ? List.of() : links(all, Agency::name, asked.agency()::equals, each -> asked.href(each, 0)), asked.year(),
                asked.years().size() == 1 ? List.of() : links(asked.years(), each -> "Năm " + each, each -> each == asked.year(), each -> asked.href(asked.agency(), each)),
                shown, found.size() > ROWS ? here + "&duoi=" + shown.getLast().number() : null, under.isEmpty() ? null : here,
                new Exports(asked.file("xlsx"), asked.file("csv"))));
    }

    @GetMapping(PATH + ".{kind:csv|xlsx}")
    void export(@PathVariable String kind, @RequestParam(name = "cq", defaultValue = "") String code, @RequestParam(name = "nam", defaultValue = "") String year,
                @CurrentUser SignedIn user, HttpServletResponse response) {
        Asked asked = asked(kept(hands.reach(user)), code, year);
        Sheet.send(response, kind, "so-van-ban-di-" + asked.year(), sheet -> {
            sheet.row(HEADS);
            List<NumberLine> page = book.page(asked.agency().id(), asked.year(), Integer.MAX_VALUE, EXPORTED);
            while (!page.isEmpty()) {
                page.forEach(line -> sheet.row(Arrays.asList(line.number(), line.words(), line.title(), line.holder(), line.signer(), line.resultCode(),
                        line.dossierCode(), line.at(), line.fate().label(), line.why())));
                page = page.size() < EXPORTED ? List.of() : book.page(asked.agency().id(), asked.year(), page.getLast().number(), EXPORTED);
            }
        });
    }

    private Asked asked(List<Agency> all, String code, String year) {
        Agency agency = all.stream().filter(each -> code.isEmpty() || each.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("No book of agency %s within reach".formatted(code)));
        List<Integer> years = book.years(agency.id());
        int in = year.isEmpty() ? years.stream().findFirst().orElse(0) : number(year);
        if (!year.isEmpty() && !years.contains(in)) {
            throw new NotFound("No number was taken in " + year);
        }
        return new Asked(agency, all, years, in);
    }

    /** Of agencies whose clerk or head somebody is. */
    private List<Agency> kept(Reach reach) {
        Stream<UUID> clerk = reach.units().stream().filter(unit -> reach.holds(unit, Post.CLERK)).flatMap(unit -> agencies.unit(unit).stream())
                .map(unit -> unit.agencyId());
        return Stream.concat(reach.agencies().stream(), clerk).distinct().flatMap(id -> agencies.find(id).stream())
                .sorted(Comparator.comparing(Agency::code)).toList();
    }

    private static <T> List<Link> links(List<T> all, Function<T, String> words, Predicate<T> shown,
                                        Function<T, String> href) {
        return all.stream().map(each -> new Link(words.apply(each), shown.test(each) ? null : href.apply(each))).toList();
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new NotFound("The address means no page of the book");
        }
        return Integer.parseInt(text);
    }
}
