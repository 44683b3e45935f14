package vn.motcua.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Yêu cầu bổ sung: everything at once, because the law allows asking once. */
@Controller
class SupplementController {
    private static final String CHOSEN = "can-";
    private static final String REASON = "ly-do-";

    private final Opened opened;
    private final Receiving receiving;
    private final Hands hands;
    private final Dossiers dossiers;

    SupplementController(Opened opened, Receiving receiving, Hands hands, Dossiers dossiers) {
        this.opened = opened;
        this.receiving = receiving;
        this.hands = hands;
        this.dossiers = dossiers;
    }

    @GetMapping("/ban-lam-viec/{ma}/yeu-cau-bo-sung")
    Page ask(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(opened.offer(code, user, "cua-toi", Act.ASK_SUPPLEMENT, typed), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/yeu-cau-bo-sung")
    ModelAndView send(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                      RedirectAttributes flash) {
        Opened.Case found = opened.open(code, user, "cua-toi");
        DossierSummary dossier = found.dossier();
        ActHead head = ActHead.of(dossier, typed);
        List<SupplementPage.Item> chosen = items(found, typed).stream().filter(SupplementPage.Item::chosen).toList();
        List<FieldError> errors = new ArrayList<>(missing(chosen));
        chosen.forEach(item -> errors.addAll(new Written(typed).atMost(Written.LINES, REASON + item.component(), "Phần viết về “%s”".formatted(item.name())).errors()));
        errors.addAll(new Written(typed).atMost(Written.LINES, "huong-dan", "Hướng dẫn thêm").errors());
        ActOutcome outcome = errors.isEmpty() ? receiving.askSupplement(head.seen(),
                chosen.stream().map(item -> new SupplementItem(item.component(), item.name(), item.reason())).toList(),
                Text.clean(typed.get("huong-dan")), hands.actor(user, dossier)) : new ActOutcome.Incomplete(errors);
        return Outcomes.answer(outcome, head, "Đã gửi yêu cầu bổ sung hồ sơ %s cho %s. Đồng hồ tạm dừng đến khi người nộp bổ sung"
                .formatted(dossier.code(), dossier.applicant()), flash, found2 -> page(found, typed, found2));
    }

    private static List<FieldError> missing(List<SupplementPage.Item> chosen) {
        if (chosen.isEmpty()) {
            return List.of(new FieldError(CHOSEN + vn.motcua.dossier.Tick.FORM, "Đánh dấu ít nhất một mục người nộp cần bổ sung"));
        }
        return chosen.stream().filter(item -> item.reason().isEmpty()).map(item -> new FieldError(REASON + item.component(),
                "Viết “%s” còn thiếu hoặc sai gì và sửa thế nào".formatted(item.name()))).toList();
    }

    private Page page(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        return Page.of("desk/supplementAsk", new SupplementPage(ActHead.of(found.dossier(), typed).with(errors), items(found, typed),
                dossiers.pageless(found.dossier().code(), found.reach())));
    }

    private static List<SupplementPage.Item> items(Opened.Case found, Map<String, String> typed) {
        Map<String, SupplementPage.Item> items = new LinkedHashMap<>();
        Cases.components(found.detail(), found.revision(), CaseController.ticked(typed)).forEach(each ->
                items.put(each.key(), item(each.key(), each.name(), "Đã nộp", Boolean.FALSE.equals(each.accepted()), typed)));
        if (found.revision() != null) {
            found.revision().facts().components(RequiredDocument.Kind.SUBMIT).forEach(each ->
                    items.putIfAbsent(each.key(), item(each.key(), each.name(), "Chưa nộp", false, typed)));
        }
        return new ArrayList<>(items.values());
    }

    private static SupplementPage.Item item(String key, String name, String note, boolean faulty, Map<String, String> typed) {
        boolean sent = typed.containsKey("phien-ban");
        return new SupplementPage.Item(key, name, note, sent ? typed.containsKey(CHOSEN + key) : faulty,
                Text.clean(typed.get(REASON + key)));
    }
}
