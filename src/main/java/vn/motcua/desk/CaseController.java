package vn.motcua.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.calendar.Derivation;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Link;
import vn.motcua.web.Page;
import vn.motcua.web.SlipCell;

/** Một hồ sơ: form and files side by side, the slip above, the acts at hand. */
@Controller
class CaseController {
    static final String TICK = "dat-";
    private final Opened opened;
    private final SlipStrip strip;
    private final Clocks clocks;
    private final CaseOutcomes outcomes;

    CaseController(Opened opened, SlipStrip strip, Clocks clocks, CaseOutcomes outcomes) {
        this.opened = opened;
        this.strip = strip;
        this.clocks = clocks;
        this.outcomes = outcomes;
    }

    @GetMapping("/ban-lam-viec/{ma}")
    Page show(@PathVariable("ma") String code, @RequestParam Map<String, String> asked, @CurrentUser SignedIn user) {
        Opened.Case found = opened.open(code, user, asked.get("ds"));
        return Page.of("desk/case", page(found, asked, user));
    }

    private CasePage page(Opened.Case found, Map<String, String> asked, SignedIn user) {
        DossierDetail detail = found.detail();
        DossierSummary dossier = detail.dossier();
        List<SlipCell> slip = strip.cells(detail, found.revision());
        CasePage.Outcome outcome = outcomes.of(detail);
        return new CasePage(dossier, slug(asked), back(asked), Faces.face(dossier), Faces.words(dossier),
                clocks.chip(dossier, dossier.nextDue()), due(dossier), moved(detail), slip, summary(detail, slip), CaseActs.of(detail),
                detail.may().contains(Act.RECEIVE) || detail.may().contains(Act.ASK_SUPPLEMENT) && detail.supplement() == null,
                Cases.components(detail, found.revision(), ticked(asked)), CaseForm.parts(found.revision(), detail),
                Cases.viewed(detail, outcome, asked.getOrDefault("xem", "")), CaseHistory.items(dossier.code(), detail.history()), detail.supplement(),
                detail.papers().stream().map(paper -> paper(dossier, paper)).toList(), Cases.party(detail.applicant()), notice(detail, user),
                outcome, SentBack.of(detail), detail.filed() == null ? null : Vietnamese.shortMoment(detail.supplement().answeredAt()));
    }

    private static Link paper(DossierSummary dossier, Paper paper) {
        return CaseHistory.paper(dossier.code(), paper);
    }

    static String slug(Map<String, String> asked) {
        return DeskQuery.list(asked.getOrDefault("ds", "")).map(WorkList::slug).orElse(asked.containsKey("ds") ? "tra-cuu" : "");
    }

    static Link back(Map<String, String> asked) {
        return DeskQuery.list(asked.getOrDefault("ds", "")).map(list -> new Link(list.label(), "/ban-lam-viec?ds=" + list.slug()))
                .orElse(asked.containsKey("ds") ? new Link("Tra cứu", "/tra-cuu") : new Link("Bàn làm việc", "/ban-lam-viec"));
    }

    /** Ticks travel in the address while the official looks from file to file: "dat-to-khai=co". */
    static Map<String, Boolean> ticked(Map<String, String> asked) {
        Map<String, Boolean> ticks = new HashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(TICK) && Set.of("co", "khong").contains(value)) {
                ticks.put(name.substring(TICK.length()), value.equals("co"));
            }
        });
        return ticks;
    }

    private String due(DossierSummary dossier) {
        return switch (dossier.state()) {
            case FILED -> "Trả lời trước " + clocks.due(dossier.answerDue());
            case IN_PROCESS -> dossier.legDue() == null ? "Hẹn trả " + clocks.due(dossier.due())
                    : "Xong bước này trước %s, hẹn trả %s".formatted(clocks.due(dossier.legDue()), clocks.due(dossier.due()));
            case AWAITING_SUPPLEMENT, PAUSED -> "Người nộp bổ sung trước " + clocks.due(dossier.supplementDue());
            case DECIDED -> "Hẹn trả " + clocks.due(dossier.due());
            case REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> null;
        };
    }

    private static String moved(DossierDetail detail) {
        Derivation counted = switch (detail.dossier().state()) {
            case FILED -> detail.answerDerivation();
            case IN_PROCESS -> detail.dueDerivation();
            case AWAITING_SUPPLEMENT, PAUSED, DECIDED, REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> null;
        };
        return counted == null ? "" : counted.paused();
    }

    private static String summary(DossierDetail detail, List<SlipCell> slip) {
        return detail.slip() == null ? slip.size() + " bước sau khi tiếp nhận"
                : "%d bước, hẹn trả %s".formatted(slip.size(), detail.dossier().due() == null ? "chưa định" : DueWords.moment(detail.dossier().due()));
    }

    /** What is to be known before anything is done. */
    private static String notice(DossierDetail detail, SignedIn user) {
        DossierSummary dossier = detail.dossier();
        if (dossier.state().terminal() || !CaseActs.of(detail).isEmpty()) {
            return null;
        }
        if (dossier.state().waitsForCitizen()) {
            return "Đang chờ người nộp bổ sung; thời gian chờ không tính vào hạn.";
        }
        String where = dossier.holderUnit() + (dossier.holderOfficer() == null || dossier.holderOfficer().isEmpty() ? "" : ", " + dossier.holderOfficer());
        return dossier.state() == State.FILED ? "Hồ sơ chờ %s trả lời. Anh chị chỉ xem.".formatted(where)
                : "Hồ sơ đang ở %s. %s".formatted(where, walked(detail, user) ? "Bước của anh chị đã xong." : "Anh chị xem được, chưa tới lượt làm.");
    }

    /** Whether this official closed a leg of it. */
    private static boolean walked(DossierDetail detail, SignedIn user) {
        return detail.slip() != null && detail.slip().legs().stream().anyMatch(leg -> !leg.open()
                && (leg.officerId() == null ? user.displayName().equals(leg.closedBy()) : leg.officerId().equals(user.officerId())));
    }
}
