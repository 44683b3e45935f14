package vn.motcua.portal;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.SearchQuery;
import vn.motcua.form.Drafts;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Trang của một thủ tục: all that the law lists about it, in the order in which people ask. */
@Controller
class ProcedureController {
    private final Catalogue catalogue;
    private final Drafts drafts;

    ProcedureController(Catalogue catalogue, Drafts drafts) {
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    @GetMapping("/thu-tuc/{code}")
    Page procedure(@PathVariable("code") String asked, @CurrentUser SignedIn user) {
        String code = Text.line(asked);
        return catalogue.current(code)
                .map(revision -> Page.of("portal/procedure", ProcedurePage.of(revision, this::name, waiting(revision, user), user != null && user.officer())))
                .orElseGet(() -> none(code));
    }

    private Optional<String> name(String code) {
        return catalogue.current(code).map(revision -> revision.facts().name());
    }

    /** The reader's own form that waits; of strangers nothing is asked. */
    private Optional<ProcedurePage.Waiting> waiting(ProcedureRevision revision, SignedIn user) {
        return user == null || !revision.takes(Channel.ONLINE) ? Optional.empty()
                : drafts.of(user.accountId()).stream().filter(draft -> draft.procedureCode().equals(revision.code())).findFirst()
                        .map(draft -> new ProcedurePage.Waiting(Vietnamese.moment(draft.savedAt()), "/to-khai/" + draft.id()));
    }

    private Page none(String code) {
        String shown = code.length() > 40 ? Text.start(code, 40) + "…" : code;
        return Page.of("portal/noProcedure", new NoProcedure(shown, catalogue.search(SearchQuery.text(code.replace('-', ' '))).hits()
                .stream().limit(5).toList())).status(HttpStatus.NOT_FOUND);
    }
}
