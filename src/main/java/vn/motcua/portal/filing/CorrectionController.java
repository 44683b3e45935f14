package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.Tick;
import vn.motcua.form.Answers;
import vn.motcua.form.Corrections;
import vn.motcua.form.Draft;
import vn.motcua.portal.Own;
import vn.motcua.portal.SupplementForm;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Sửa tờ khai trong phần bổ sung: the same pages over what was filed; kept beside the files of the answer, sent with them. */
@Controller
@RequestMapping("/ho-so/{id}/bo-sung/to-khai")
class CorrectionController extends QuestionDoor {
    private final Correctable correctable;
    private final SupplementDrafts drafts;
    private final InstantSource clock;

    CorrectionController(Correctable correctable, SupplementDrafts drafts, Questions questions, InstantSource clock) {
        super(questions);
        this.correctable = correctable;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What the answer for a declaration is made of: whose dossier, what is changed of it, which agency has it. */
    @org.springframework.stereotype.Component
    record Correctable(Own own, SupplementForm forms, Agencies agencies) {
    }

    /** The dossier is the reader's own, but its declaration is not what it waits for. */
    private static final class NotAsked extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        private NotAsked(String code) {
            super("The declaration of %s is not asked for".formatted(code));
            this.code = code;
        }
    }

    /** What a page keeps by itself has nobody who reads a message: it is told that there is nothing to keep it in. */
    @ExceptionHandler
    Object notAsked(NotAsked refused, HttpServletRequest request, RedirectAttributes redirect) {
        if (request.getRequestURI().endsWith(KEEP)) {
            return ResponseEntity.notFound().build();
        }
        redirect.addFlashAttribute(Alert.NAME, Alert.information("Hồ sơ này hiện không chờ bạn sửa tờ khai. Xem diễn biến bên dưới để biết hồ sơ đang ở đâu."));
        return "redirect:/ho-so/" + refused.code;
    }

    @GetMapping
    String resume(@PathVariable("id") String code, @CurrentUser SignedIn user) {
        return "redirect:" + onward(open(code, user));
    }

    /** Tờ khai, câu nào cũng sửa được. */
    @GetMapping("/" + Filling.CHECK)
    Page read(@PathVariable("id") String code, @CurrentUser SignedIn user) {
        DossierDetail detail = detail(code, user);
        SupplementForm.Corrected corrected = corrected(detail, user);
        Filling filling = filling(detail, corrected, user);
        List<String> said = detail.supplement().items().stream().filter(item -> item.component().equals(Tick.FORM))
                .map(SupplementItem::reason).toList();
        return Page.of("portal/filing/correct", CorrectPage.of(detail.dossier(), filling, corrected, correctable.forms().waiting(corrected), said));
    }

    @Override
    Filling open(String code, SignedIn user) {
        DossierDetail detail = detail(code, user);
        return filling(detail, corrected(detail, user), user);
    }

    private DossierDetail detail(String code, SignedIn user) {
        return correctable.own().dossier(code, user).orElseThrow(() -> new NotFound("Dossier to be corrected by this user"));
    }

    private SupplementForm.Corrected corrected(DossierDetail detail, SignedIn user) {
        return correctable.forms().of(detail, user.accountId()).orElseThrow(() -> new NotAsked(detail.dossier().code()));
    }

    private Filling filling(DossierDetail detail, SupplementForm.Corrected corrected, SignedIn user) {
        DossierSummary dossier = detail.dossier();
        Agency agency = correctable.agencies().find(dossier.agencyId()).orElseThrow(() -> new NotFound("Agency of " + dossier.code()));
        Draft draft = new Draft(dossier.id(), user.accountId(), dossier.revisionId(), dossier.procedureCode(), dossier.agencyId(),
                Corrections.filling(corrected.form(), corrected.filed(), corrected.given()), List.of(), dossier.version(), null, null);
        return new Filling(draft, corrected.revision(), agency, "/ho-so/" + dossier.code() + "/bo-sung/to-khai", true);
    }

    @Override
    Draft save(Draft draft, Answers changed, long pageClock) {
        drafts.answer(draft.id(), draft.accountId(), changed, pageClock);
        return with(draft, changed);
    }

    @Override
    Optional<Draft> keep(Draft draft, Answers changed, long pageClock) {
        return drafts.answerUnlessOld(draft.id(), draft.accountId(), changed, pageClock) ? Optional.of(with(draft, changed)) : Optional.empty();
    }

    private Draft with(Draft draft, Answers changed) {
        return new Draft(draft.id(), draft.accountId(), draft.revisionId(), draft.procedureCode(), draft.agencyId(), draft.answers().with(changed),
                draft.documents(), draft.version(), clock.instant(), null);
    }

    @Override
    String later(Filling filling, RedirectAttributes redirect) {
        return onward(filling);
    }

    @Override
    String onward(Filling filling) {
        return filling.address(Filling.CHECK);
    }
}
