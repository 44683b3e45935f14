package vn.motcua.notice.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.notice.Message;
import vn.motcua.notice.Messages;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Alert;
import vn.motcua.web.Mailing;
import vn.motcua.web.Page;

/** Thông báo: what an account was told, newest first. */
@Controller
class MessagesController {
    private static final int ROWS = 20;

    private final Messages messages;
    private final Mailing mailing;

    MessagesController(Messages messages, Mailing mailing) {
        this.mailing = mailing;
        this.messages = messages;
    }

    @GetMapping("/thong-bao")
    Page list(@RequestParam(name = "sau", defaultValue = "") String after, @CurrentUser SignedIn user) {
        UUID before = id(after);
        List<Message> found = messages.of(user.accountId(), before, ROWS + 1);
        List<Message> shown = found.subList(0, Math.min(ROWS, found.size()));
        String next = found.size() > ROWS ? "/thong-bao?sau=" + shown.getLast().id() : null;
        return Page.of("notice/messages", new MessagesPage(shown, messages.unread(user.accountId()), user.officer(), mailing.open(), next,
                before == null ? null : "/thong-bao"));
    }

    /** Opening a message marks it as read and leads to its dossier. */
    @GetMapping("/thong-bao/{id}")
    String open(@PathVariable String id, @CurrentUser SignedIn user) {
        UUID message = id(id);
        String dossier = message == null ? null : messages.read(message, user.accountId()).orElse(null);
        if (dossier == null) {
            throw new NotFound("No such message of this account");
        }
        return "redirect:/ho-so/" + dossier;
    }

    @PostMapping("/thong-bao/da-doc")
    String readAll(@CurrentUser SignedIn user, RedirectAttributes redirect) {
        int read = messages.readAll(user.accountId());
        redirect.addFlashAttribute(Alert.NAME, Alert.done(read == 0 ? "Không còn thông báo nào chưa đọc." : "Đã đánh dấu %d thông báo là đã đọc.".formatted(read)));
        return "redirect:/thong-bao";
    }

    private static UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
