package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Counted;
import vn.motcua.dossier.DossierPage;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.WorkList;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Choice;
import vn.motcua.web.Link;
import vn.motcua.web.Page;

/** Bàn làm việc: the lists of an official, what is due first on top. */
@Controller
class DeskController {
    static final int ROWS = 25;
    private static final int COUNTED = 300;
    private static final List<WorkList> WINDOW = List.of(WorkList.TO_RECEIVE, WorkList.MY_DESK, WorkList.AWAITING_SUPPLEMENT,
            WorkList.IN_PROCESS, WorkList.TO_RETURN, WorkList.OVERDUE);
    private static final List<WorkList> HEAD = List.of(WorkList.IN_PROCESS, WorkList.TO_RECEIVE, WorkList.MY_DESK,
            WorkList.AWAITING_SUPPLEMENT, WorkList.TO_RETURN, WorkList.OVERDUE);
    private static final List<WorkList> OTHERS = List.of(WorkList.MY_DESK, WorkList.IN_PROCESS, WorkList.AWAITING_SUPPLEMENT,
            WorkList.TO_RETURN, WorkList.OVERDUE);

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final DeskRows rows;
    private final Hands hands;
    private final Clocks clocks;

    DeskController(Dossiers dossiers, Catalogue catalogue, DeskRows rows, Hands hands, Clocks clocks) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.rows = rows;
        this.hands = hands;
        this.clocks = clocks;
    }

    @GetMapping("/ban-lam-viec")
    Page desk(@RequestParam Map<String, String> asked, @CurrentUser SignedIn user, HttpServletRequest request) {
        List<WorkList> lists = lists(user);
        DeskQuery given = DeskQuery.of(asked);
        DeskQuery query = new DeskQuery(given.list() == null ? lists.getFirst() : given.list(), given.filter(), given.after());
        Reach reach = hands.reach(user);
        DossierPage page = dossiers.list(query.list(), query.filter(), query.after(), ROWS, reach);
        Map<String, ?> acted = RequestContextUtils.getInputFlashMap(request);
        return Page.of("desk/list", new DeskPage(query.list(), tabs(lists, query, reach), hands.place(user),
                Vietnamese.moment(clocks.now()), query, fields(query.filter().field()), channels(),
                rows.rows(page.rows(), query.list(), reach),
                page.next() == null ? null : query.after(page.next()).href(), query.after() == null ? null : query.after(null).href(),
                new DeskQuery(query.list(), ListFilter.NONE, null).href(), acted != null,
                printed(acted), hands.receives(user)));
    }

    private static Link printed(Map<String, ?> acted) {
        return acted == null || acted.get(Outcomes.PAPER) == null ? null
                : new Link("Mở %s để in (PDF)".formatted(acted.get(Outcomes.FORM)), acted.get(Outcomes.PAPER).toString());
    }

    private List<WorkList> lists(SignedIn user) {
        if (hands.singleWindow(user)) {
            return WINDOW;
        }
        return hands.reach(user).agencies().isEmpty() ? OTHERS : HEAD;
    }

    private List<DeskPage.Tab> tabs(List<WorkList> lists, DeskQuery query, Reach reach) {
        List<WorkList> shown = new ArrayList<>(lists);
        if (!shown.contains(query.list())) {
            shown.add(query.list());
        }
        Map<WorkList, Counted> counts = dossiers.counts(shown, query.filter(), reach, COUNTED);
        return shown.stream().map(list -> new DeskPage.Tab(list, list.label(), query.at(list).href(), counts.get(list), list == query.list())).toList();
    }

    /** @param asked stays among them, though nothing of it may be filed any more */
    private List<Choice> fields(String asked) {
        return Stream.concat(catalogue.fileableFields().stream(), Stream.ofNullable(asked)).distinct().map(field -> new Choice(field, field)).toList();
    }

    static List<Choice> channels() {
        return Arrays.stream(Channel.values()).map(channel -> new Choice(String.valueOf(channel.number()), channel.label())).toList();
    }
}
