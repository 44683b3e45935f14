package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Giấy tờ gửi kèm: several files for each component, each told by its content. What was taken stays, whatever else is refused. */
@Controller
class PapersController {
    private final Fillings fillings;
    private final Drafts drafts;
    private final Attaching attaching;

    PapersController(Fillings fillings, Drafts drafts, Attaching attaching) {
        this.fillings = fillings;
        this.drafts = drafts;
        this.attaching = attaching;
    }

    @GetMapping("/to-khai/{id}/giay-to")
    Object show(@PathVariable("id") String id, @RequestParam(name = "ve", defaultValue = "") String back, @CurrentUser SignedIn user) {
        Filling filling = fillings.open(id, user);
        if (filling.papers().isEmpty()) {
            return "redirect:" + filling.address("kiem-tra");
        }
        return Page.of("portal/filing/papers", PapersView.of(filling, List.of(), !back.isEmpty()));
    }

    @PostMapping("/to-khai/{id}/giay-to")
    Object attach(@PathVariable("id") String id, @RequestParam(name = "nut", defaultValue = "") String button,
            @RequestParam(name = "ve", defaultValue = "") String back, @CurrentUser SignedIn user, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        Filling filling = fillings.open(id, user);
        List<FieldError> errors = new ArrayList<>();
        if (!(request instanceof MultipartHttpServletRequest form)) {
            throw new HttpMediaTypeNotSupportedException("Papers come as multipart/form-data");
        }
        filling = attaching.take(filling, form.getMultiFileMap(), errors);
        if (errors.isEmpty() && !button.equals("tai-len")) {
            filling.missingPapers().forEach(paper -> errors.add(new FieldError(PapersView.field(paper), "Đính kèm " + lowerFirst(paper.name()))));
        }
        if (!errors.isEmpty()) {
            return Page.of("portal/filing/papers", PapersView.of(filling, errors, !back.isEmpty())).unprocessable();
        }
        return "redirect:" + filling.address(button.equals("tai-len") ? "giay-to" + (back.isEmpty() ? "" : "?ve=kiem-tra") : "kiem-tra");
    }

    @PostMapping("/to-khai/{id}/giay-to/{file}/xoa")
    String remove(@PathVariable("id") String id, @PathVariable("file") UUID file, @RequestParam(name = "ve", defaultValue = "") String back,
            @CurrentUser SignedIn user, RedirectAttributes redirect) {
        Filling filling = fillings.open(id, user);
        String name = filling.draft().documents().stream().filter(each -> each.id().equals(file)).map(DraftDocument::name).findFirst().orElse("");
        drafts.detach(filling.draft(), file);
        redirect.addFlashAttribute(Alert.NAME, Alert.done(name.isEmpty() ? "Tệp đó đã bỏ ra từ trước" : "Đã bỏ tệp " + name));
        return "redirect:" + filling.address("giay-to") + (back.isEmpty() ? "" : "?ve=kiem-tra");
    }

    private static String lowerFirst(String name) {
        return Character.isUpperCase(name.charAt(1)) ? name : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
