package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierPage;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.WorkList;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Hồ sơ của tôi: what is asked of me first, then what I have begun, then what runs. */
@Controller
class MineController {
    private static final int SIZE = 50;

    private final Dossiers dossiers;
    private final DraftRows drafts;
    private final Reaches reaches;
    private final Waiting waiting;
    private final Catalogue catalogue;

    MineController(Dossiers dossiers, DraftRows drafts, Reaches reaches, Waiting waiting, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.reaches = reaches;
        this.waiting = waiting;
    }

    @GetMapping("/ho-so")
    ModelAndView mine(@CurrentUser SignedIn user, @RequestParam(name = "sau", required = false) String after) {
        return page(user, after, null, List.of());
    }

    /** The look-up of the front page: whoever may see the dossier goes on to it. */
    @GetMapping(value = "/ho-so", params = "ma")
    ModelAndView lookUp(@CurrentUser SignedIn user, @RequestParam("ma") String typed) {
        TypedCode code = TypedCode.of(typed);
        if (code.dossier().isPresent()) {
            return new ModelAndView("redirect:/ho-so/" + code.dossier().get());
        }
        String words = code.text().isEmpty() ? "Nhập mã hồ sơ in trên giấy tiếp nhận"
                : "Mã hồ sơ có dạng H13.42-261120-0018, in ở đầu giấy tiếp nhận hoặc trong thư báo";
        return page(user, null, Text.line(typed), List.of(new FieldError("ma", words))).unprocessable();
    }

    private Page page(SignedIn user, String after, String lookedUp, List<FieldError> errors) {
        Reach reach = reaches.of(user);
        boolean first = after == null || after.isBlank();
        DossierPage all = dossiers.list(WorkList.MINE, ListFilter.NONE, first ? null : after, SIZE, reach);
        List<Mine.Row> asked = rows(all.rows().stream().filter(each -> each.state().waitsForCitizen()).toList());
        List<Mine.Row> rest = rows(all.rows().stream().filter(each -> !each.state().waitsForCitizen()).toList());
        String next = all.next() == null ? null : "/ho-so?sau=" + UriUtils.encode(all.next(), "UTF-8");
        return Page.of("portal/mine", new Mine(asked, first ? drafts.of(user.accountId()) : List.of(), rest, next, first ? null : "/ho-so",
                lookedUp, errors));
    }

    private List<Mine.Row> rows(List<DossierSummary> summaries) {
        return summaries.stream().map(each -> new Mine.Row(each.code(), catalogue.title(each.revisionId(), each.procedure()), CitizenWords.face(each), CitizenWords.state(each),
                waiting.chip(each), CitizenWords.next(each), each.filedAt())).toList();
    }
}
