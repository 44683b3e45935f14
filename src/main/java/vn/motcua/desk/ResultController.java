package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.document.Documents;
import vn.motcua.document.Download;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.result.Draft;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Redeclared;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Kết quả: the specialist drafts it, the leader signs it, the clerk numbers and seals it. */
@Controller
class ResultController {
    private final Opened opened;
    private final Deeds deeds;
    private final ResultActs acts;
    private final Results results;
    private final Documents documents;

    ResultController(Opened opened, Deeds deeds, ResultActs acts, Results results, Documents documents) {
        this.opened = opened;
        this.deeds = deeds;
        this.acts = acts;
        this.results = results;
        this.documents = documents;
    }

    @GetMapping("/ban-lam-viec/{ma}/du-thao")
    Page draft(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return draftPage(opened.offer(code, user, "cua-toi", Act.DRAFT, typed), typed, List.of());
    }

    /** Saving shows the paper; the leg goes on only when it is handed on. Whoever goes on to that takes along what was changed and not saved. */
    @PostMapping("/ban-lam-viec/{ma}/du-thao")
    ModelAndView save(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                      RedirectAttributes flash) {
        boolean onward = typed.containsKey(DraftPage.ONWARD);
        if (onward) {
            DossierSummary dossier = opened.find(code, user);
            if (kept(dossier, typed)) {
                return new ModelAndView("redirect:" + ActHead.of(dossier, typed).at("chuyen"));
            }
        }
        return deeds.stay(new Deeds.Sent(code, typed, user, flash), onward ? "chuyen" : "du-thao", (seen, actor) -> refusing(typed, false)
                        ? acts.draftRefusal(seen, values(typed), "", actor) : acts.draft(seen, values(typed), "", actor),
                onward ? "Đã lưu phần vừa sửa vào dự thảo" : "Đã lưu dự thảo. Đọc lại bản bên cạnh, đúng rồi thì chuyển bước tiếp theo", dossier -> kept(dossier, typed),
                (dossier, errors) -> draftPage(opened.open(code, user, "cua-toi"), typed, errors));
    }

    @GetMapping("/ban-lam-viec/{ma}/ky")
    Page askSign(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return signPage(opened.offer(code, user, "cua-toi", Act.SIGN, typed), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/ky")
    ModelAndView sign(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                      RedirectAttributes flash) {
        return deeds.answer(new Deeds.Sent(code, typed, user, flash), acts::sign, dossier -> "Đã ký số kết quả hồ sơ %s, chuyển văn thư lấy số và đóng dấu".formatted(dossier.code()),
                (dossier, errors) -> signPage(opened.open(code, user, "cua-toi"), typed, errors));
    }

    @GetMapping("/ban-lam-viec/{ma}/phat-hanh")
    Page askIssue(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return issuePage(opened.offer(code, user, "cua-toi", Act.ISSUE, typed), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/phat-hanh")
    ModelAndView issue(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                       RedirectAttributes flash) {
        return deeds.answer(new Deeds.Sent(code, typed, user, flash), acts::issue,
                dossier -> "Đã lấy số %s, đóng dấu kết quả hồ sơ %s, chuyển bộ phận một cửa trả kết quả".formatted(
                        results.ofDossier(dossier.id()).map(IssuedResult::notation).orElse(""), dossier.code()),
                (dossier, errors) -> issuePage(opened.open(code, user, "cua-toi"), typed, errors));
    }

    /** The paper as it stands: drafted, signed or issued. */
    @GetMapping("/ban-lam-viec/{ma}/ket-qua")
    ResponseEntity<Resource> file(@PathVariable("ma") String code, @RequestParam(value = "tai", required = false) String save, @CurrentUser SignedIn user) {
        DossierSummary dossier = opened.read(code, user, "Xem kết quả");
        StoredDocument paper = results.file(dossier.id()).orElseThrow(() -> new OutOfReach(code));
        return save == null ? Download.inline(paper, documents.open(paper.sha256()), "ket-qua-" + dossier.code())
                : Download.attachment(paper, documents.open(paper.sha256()), "ket-qua-" + dossier.code());
    }

    private Page draftPage(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        Optional<Draft> last = results.draft(found.dossier().id());
        boolean refusing = refusing(typed, last.flatMap(Draft::refusal).isPresent());
        Map<String, String> said = new LinkedHashMap<>(refusing ? acts.refusalFields(found.detail()) : acts.fields(found.detail()));
        said.putAll(values(typed));
        List<DraftPage.Field> fields = fields(found.detail(), refusing, said);
        List<FieldError> named = errors.stream().map(error -> new FieldError(DraftPage.PREFIX + error.field(), error.message())).toList();
        ActHead head = ActHead.of(found.dossier(), typed).with(named);
        return Page.of("desk/draft", new DraftPage(head, refusing ? "Dự thảo văn bản từ chối giải quyết" : "Dự thảo kết quả", fields,
                last.isPresent() ? head.path() + "/ket-qua" : null, refusing, found.detail().drafted(), last.filter(draft -> draft.before(found.detail())).isPresent(),
                CaseForm.parts(found.revision(), found.detail()), SentBack.of(found.detail()), List.of(), null));
    }

    private List<DraftPage.Field> fields(DossierDetail detail, boolean refusing, Map<String, String> said) {
        ResultForm form = refusing ? acts.refusalForm(detail.dossier()) : acts.form(detail.dossier());
        Map<String, Redeclared> redeclared = acts.redeclared(detail, form, said);
        return form.fields().stream().map(field -> new DraftPage.Field(DraftPage.PREFIX + field.id(), field.label(), said.getOrDefault(field.id(), ""),
                field.required(), field.lines(), redeclared.get(field.id()))).toList();
    }

    private static boolean refusing(Map<String, String> typed, boolean otherwise) {
        return switch (typed.getOrDefault(DraftPage.KIND, "")) {
            case DraftPage.REFUSAL -> true;
            case DraftPage.RESULT -> false;
            default -> otherwise;
        };
    }

    private Page signPage(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        Optional<Draft> draft = results.draft(found.dossier().id()).filter(last -> !last.before(found.detail()));
        List<DraftPage.Field> again = draft.map(last -> fields(found.detail(), last.refusal().isPresent(), last.fields())).orElse(List.of()).stream()
                .filter(field -> field.redeclared() != null).toList();
        return Page.of("desk/sign", paper("Ký kết quả", found, typed, errors, again, null));
    }

    private Page issuePage(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        return Page.of("desk/issue", paper("Lấy số, đóng dấu", found, typed, errors, List.of(), results.numberHeld(found.dossier().id()).orElse(null)));
    }

    private DraftPage paper(String title, Opened.Case found, Map<String, String> typed, List<FieldError> errors, List<DraftPage.Field> fields, String number) {
        DossierSummary dossier = found.dossier();
        ActHead head = ActHead.of(dossier, typed).with(errors);
        boolean there = results.file(dossier.id()).isPresent();
        boolean refusing = results.draft(dossier.id()).flatMap(Draft::refusal).isPresent();
        return new DraftPage(head, title, fields, there ? head.path() + "/ket-qua" : null, refusing, there && found.detail().drafted(), false,
                CaseForm.parts(found.revision(), found.detail()), SentBack.of(found.detail()), Opinion.of(found.detail()), number);
    }

    private boolean kept(DossierSummary dossier, Map<String, String> typed) {
        return results.draft(dossier.id()).map(draft -> draft.refusal().isPresent() == refusing(typed, false) && draft.fields().equals(values(typed))).orElse(false);
    }

    private static Map<String, String> values(Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(DraftPage.PREFIX)) {
                values.put(name.substring(DraftPage.PREFIX.length()), Text.clean(value));
            }
        });
        return values;
    }
}
