package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.Answers;
import vn.motcua.form.Drafts;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.PageReader;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Tờ khai tại quầy: the whole form and its papers on one page, because the official has the person and the papers before them. */
@Controller
class CounterFormController {
    private static final String HELD = "cau-hoi";
    private static final String ONE = CounterController.PATH + "/{id}";
    private final Fillings fillings;
    private final Drafts drafts;
    private final CounterView view;
    private final CounterFiling filing;
    private final PageReader reader;
    private final InstantSource clock;

    CounterFormController(Fillings fillings, Drafts drafts, CounterView view, CounterFiling filing, Known known, InstantSource clock) {
        this.fillings = fillings;
        this.drafts = drafts;
        this.view = view;
        this.filing = filing;
        this.reader = new PageReader(known);
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page show(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        return Page.of("portal/filing/counter", view.of(fillings.open(id, user), List.of()));
    }

    /** Keeps what was filled in whatever follows; "nop" files and receives, every other button comes back to the page. */
    @PostMapping(ONE)
    Object save(@PathVariable("id") String id, @RequestParam(name = "nut", defaultValue = "") String button,
                @RequestParam(name = "doi-chieu", defaultValue = "") String compared, @CurrentUser SignedIn user, HttpServletRequest request,
                RedirectAttributes flash) {
        Filling before = fillings.find(id, user).orElse(null);
        if (before == null) {
            // Filed from another window meanwhile: only the button that files may say so again.
            return fillings.filed(id, user).filter(filed -> button.equals("nop")).map(filed -> filing.file(filed, user, flash))
                    .orElseThrow(() -> fillings.gone(id, user));
        }
        List<FieldError> errors = new ArrayList<>();
        Filling filling = attached(kept(before, request), request, errors);
        if (button.equals("bo")) {
            return "redirect:" + CounterController.PATH + "/" + id + "/bo";
        }
        if (!button.equals("nop")) {
            return errors.isEmpty() ? "redirect:" + CounterController.PATH + "/" + id : again(filling, errors);
        }
        errors.addAll(FormEvaluator.check(filling.form(), filling.answers(), Vietnam.at(clock.instant()).toLocalDate()));
        filling.missingPapers().forEach(paper -> errors.add(new FieldError(PapersView.field(paper), "Quét và đính kèm " + paper.name())));
        filing.outOfReach(filling).ifPresent(errors::add);
        if (compared.isEmpty()) {
            errors.add(new FieldError("doi-chieu", "Đối chiếu giấy tờ với bản chính rồi đánh dấu vào ô xác nhận"));
        }
        return errors.isEmpty() ? filing.file(filling, user, flash) : again(filling, errors);
    }

    /** While the official types; nothing is checked, everything is kept. */
    @PostMapping(path = ONE + "/luu", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> keep(@PathVariable("id") String id, @CurrentUser SignedIn user, HttpServletRequest request) {
        Filling filling = fillings.open(id, user);
        return PageClock.kept(filling, drafts.keep(filling.draft(), read(filling, request), PageClock.of(request)));
    }

    /** A wrong scan goes out again; what was typed beside it stays. */
    @PostMapping(ONE + "/giay-to/{file}/xoa")
    String remove(@PathVariable("id") String id, @PathVariable("file") UUID file, @CurrentUser SignedIn user, HttpServletRequest request) {
        drafts.detach(kept(fillings.open(id, user), request).draft(), file);
        return "redirect:" + CounterController.PATH + "/" + id;
    }

    /** Asked once more, as citizens are: nothing brings it back. */
    @GetMapping(ONE + "/bo")
    Page askDiscard(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        Filling filling = fillings.open(id, user);
        return Page.of("portal/filing/counterDiscard", new DiscardPage(filling.title(), filling.answers().text("ho-ten"),
                Vietnamese.moment(filling.draft().savedAt()), filling.draft().documents().size(), CounterController.PATH + "/" + id));
    }

    @PostMapping(ONE + "/bo")
    String discard(@PathVariable("id") String id, @CurrentUser SignedIn user, RedirectAttributes flash) {
        drafts.delete(fillings.open(id, user).draft().id(), user.accountId());
        flash.addFlashAttribute(Alert.NAME, Alert.done("Đã bỏ tờ khai tại quầy."));
        return "redirect:" + CounterController.PATH;
    }

    private Page again(Filling filling, List<FieldError> errors) {
        return Page.of("portal/filing/counter", view.of(filling, errors)).unprocessable();
    }

    private Filling kept(Filling filling, HttpServletRequest request) {
        return filling.with(drafts.save(filling.draft(), read(filling, request), PageClock.of(request)));
    }

    /** Only questions that the page holds, whatever is kept by now: one that it does not hold is not answered with nothing. */
    private Answers read(Filling filling, HttpServletRequest request) {
        List<String> held = List.of(request.getParameter(HELD) == null ? new String[0] : request.getParameter(HELD).split(" "));
        List<Question> shown = filling.form().questions().stream().filter(question -> held.contains(question.id())).toList();
        return reader.read(shown, name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        }, filling.answers());
    }

    private Filling attached(Filling filling, HttpServletRequest request, List<FieldError> errors) {
        return request instanceof MultipartHttpServletRequest form ? filing.take(filling, form.getMultiFileMap(), errors) : filling;
    }
}
