package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Post;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.Work;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Chuyển, trả lại, giao: the dossier goes to another desk, with a word on why. */
@Controller
class HandOnController {
    private static final Map<String, Act> ACTS = Map.of("chuyen", Act.FORWARD, "tra-lai", Act.SEND_BACK, "phan-cong", Act.ASSIGN);
    /** What the act calls a field, and what this page does; the rest stands in the summary alone. */
    private static final Map<String, String> FIELDS = Map.of("toOfficer", "pick", "toStep", "pick", "pick", "pick", "reason", "note", "note", "note");

    private final Opened opened;
    private final Work work;
    private final Hands hands;
    private final HandOnPages pages;

    HandOnController(Opened opened, Work work, Hands hands, HandOnPages pages) {
        this.opened = opened;
        this.work = work;
        this.hands = hands;
        this.pages = pages;
    }

    @GetMapping("/ban-lam-viec/{ma}/{noun:chuyen|tra-lai|phan-cong}")
    Page ask(@PathVariable("ma") String code, @PathVariable String noun, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(opened.offer(code, user, "cua-toi", ACTS.get(noun), typed), noun, typed, List.of(), user);
    }

    @PostMapping("/ban-lam-viec/{ma}/{noun:chuyen|tra-lai|phan-cong}")
    ModelAndView act(@PathVariable("ma") String code, @PathVariable String noun, @RequestParam Map<String, String> typed,
                     @CurrentUser SignedIn user, RedirectAttributes flash) {
        DossierSummary dossier = opened.find(code, user);
        ActHead head = ActHead.of(dossier, typed);
        ActOutcome outcome = act(noun, head.seen(), typed, hands.actor(user, dossier));
        return Outcomes.answer(outcome, head, done(noun, outcome), flash,
                errors -> page(opened.open(code, user, "cua-toi"), noun, typed, errors.stream()
                        .map(error -> new FieldError(FIELDS.getOrDefault(error.field(), ""), error.message())).toList(), user));
    }

    private ActOutcome act(String noun, Seen seen, Map<String, String> typed, Actor by) {
        String note = Text.clean(typed.get("note"));
        String pick = typed.getOrDefault("pick", "");
        List<FieldError> tooLong = new Written(typed).atMost(Written.LINES, "note", noun.equals("tra-lai") ? "Lý do trả lại" : "Ý kiến gửi kèm").errors();
        if (!tooLong.isEmpty()) {
            return new ActOutcome.Incomplete(tooLong);
        }
        return switch (noun) {
            case "chuyen" -> !pick.isBlank() && officer(pick) == null ? incomplete("pick", "Chọn người nhận trong danh sách")
                    : work.forward(seen, officer(pick), note, by);
            case "phan-cong" -> officer(pick) == null ? incomplete("pick", "Chọn người nhận hồ sơ") : work.assign(seen, officer(pick), note, by);
            case "tra-lai" -> !pick.matches("[0-9]{1,3}") ? incomplete("pick", "Chọn bước cần làm lại")
                    : note.isEmpty() ? incomplete("note", "Viết lý do trả lại để người làm bước ấy biết cần sửa gì")
                    : work.sendBack(seen, Integer.parseInt(pick), note, by);
            default -> throw new IllegalArgumentException(noun);
        };
    }

    private static ActOutcome incomplete(String field, String message) {
        return new ActOutcome.Incomplete(List.of(new FieldError(field, message)));
    }

    private static UUID officer(String pick) {
        try {
            return pick.isBlank() ? null : UUID.fromString(pick);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String done(String noun, ActOutcome outcome) {
        if (!(outcome instanceof ActOutcome.Done acted)) {
            return "";
        }
        DossierSummary after = acted.dossier();
        String to = Post.in(DeskRows.holder(after), after.holderUnit());
        return switch (noun) {
            case "chuyen" -> "Đã chuyển hồ sơ %s tới %s".formatted(after.code(), to);
            case "tra-lai" -> "Đã trả hồ sơ %s về %s".formatted(after.code(), to);
            default -> "Đã giao hồ sơ %s cho %s".formatted(after.code(), to);
        };
    }

    private Page page(Opened.Case found, String noun, Map<String, String> typed, List<FieldError> errors, SignedIn user) {
        return Page.of("desk/handOn", pages.of(found.detail(), noun, ActHead.of(found.dossier(), typed).with(errors), user.officerId()));
    }
}
