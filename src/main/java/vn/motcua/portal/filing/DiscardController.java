package vn.motcua.portal.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.Drafts;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Xóa tờ khai điền dở: asked once more on a page of its own, since nothing brings it back. */
@Controller
class DiscardController {
    private final Fillings fillings;
    private final Drafts drafts;

    DiscardController(Fillings fillings, Drafts drafts) {
        this.fillings = fillings;
        this.drafts = drafts;
    }

    @GetMapping("/to-khai/{id}/xoa")
    Page ask(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        Filling filling = fillings.open(id, user);
        return Page.of("portal/filing/discard", new DiscardPage(filling.title(), filling.agency().name(),
                Vietnamese.moment(filling.draft().savedAt()), filling.draft().documents().size(), filling.address()));
    }

    @PostMapping("/to-khai/{id}/xoa")
    String discard(@PathVariable("id") String id, @CurrentUser SignedIn user, RedirectAttributes redirect) {
        Filling filling = fillings.open(id, user);
        drafts.delete(filling.draft().id(), user.accountId());
        redirect.addFlashAttribute(Alert.NAME, Alert.done("Đã xóa tờ khai điền dở"));
        return "redirect:/nop-ho-so/" + filling.revision().code();
    }
}
