package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.ReturnWay;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.Tick;
import vn.motcua.dossier.WorkList;
import vn.motcua.form.Drafts;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/**
 * Nộp trực tiếp: the same filing as online, by the official in the name of who stands there, then received at once with everything
 * ticked, because the official has just compared it. Should receiving fail, the dossier is filed and waits in the list like any other.
 */
@Component
class CounterFiling {
    private final Filing filing;
    private final Receiving receiving;
    private final Requests requests;
    private final Counters counters;
    private final Attaching attaching;
    private final CounterEnd end;

    CounterFiling(Filing filing, Receiving receiving, Requests requests, Counters counters, Attaching attaching, CounterEnd end) {
        this.filing = filing;
        this.receiving = receiving;
        this.requests = requests;
        this.counters = counters;
        this.attaching = attaching;
        this.end = end;
    }

    /** Closes the draft and shows the page again. */
    @Component
    record CounterEnd(Drafts drafts, CounterView view) {
    }

    Filling take(Filling filling, MultiValueMap<String, MultipartFile> sent, List<FieldError> errors) {
        return attaching.take(filling, sent, errors);
    }

    /** What the applicant chose and cannot get: nothing electronic reaches whoever has no account. */
    Optional<FieldError> outOfReach(Filling filling) {
        boolean online = FormEvaluator.prune(filling.form(), filling.answers()).text(ReturnWay.QUESTION).equals(ReturnWay.ONLINE.answer());
        return online && !requests.account(filling.answers()) ? Optional.of(new FieldError(ReturnWay.QUESTION,
                "Người nộp chưa có tài khoản nên không tải bản điện tử được. Hỏi lại rồi chọn nhận bản giấy tại quầy hoặc qua bưu chính")) : Optional.empty();
    }

    Object file(Filling filling, SignedIn user, RedirectAttributes flash) {
        Seat seat = counters.seat(user);
        Actor by = new Actor(user.accountId(), user.officerId(), user.displayName(), seat.title());
        FilingRequest request = requests.atCounter(filling, by);
        return switch (filing.file(request)) {
            case FilingOutcome.Filed done -> received(filling, done.dossier(), request, by, flash);
            case FilingOutcome.AlreadyFiled done -> received(filling, done.dossier(), request, by, flash);
            case FilingOutcome.OtherContent done -> {
                end.drafts().close(filling.draft().id());
                flash.addFlashAttribute(Alert.NAME, Alert.warning(done.message()));
                yield "redirect:/ban-lam-viec/" + done.dossier().code();
            }
            case FilingOutcome.Refused refused -> Page.of("portal/filing/counter", end.view().of(filling, refused.errors())).unprocessable();
        };
    }

    private String received(Filling filling, DossierSummary filed, FilingRequest request, Actor by, RedirectAttributes flash) {
        end.drafts().close(filling.draft().id());
        List<Tick> ticks = Stream.concat(Stream.of(Tick.FORM), request.documents().stream().map(file -> file.component())).distinct()
                .map(component -> new Tick(component, true, "")).toList();
        String address = "/ban-lam-viec/" + filed.code();
        switch (receiving.receive(new Seen(filed.code(), 1), ticks, by)) {
            case ActOutcome.Done done -> {
                flash.addFlashAttribute(Alert.NAME, Alert.done("Đã tiếp nhận hồ sơ %s của %s tại quầy, hẹn trả kết quả %s. %s".formatted(filed.code(),
                        filed.applicant(), DueWords.moment(done.dossier().due()), request.applicant().personId() == null
                                ? "Người nộp theo dõi bằng giấy hẹn, không cần tài khoản." : "Người nộp có tài khoản: đăng nhập, xem ở Hồ sơ của tôi.")).leadingTo(address, "Mở hồ sơ"));
                flash.addFlashAttribute("paper", address + "/mau/" + done.paper());
                flash.addFlashAttribute("paper-form", done.form().label());
            }
            case ActOutcome.Repeated done -> flash.addFlashAttribute(Alert.NAME,
                    Alert.information("Hồ sơ %s đã được nhận từ lần bấm trước; bấm hai lần chỉ tính một lần".formatted(filed.code())));
            case ActOutcome.Incomplete incomplete -> waiting(filed, incomplete.errors().getFirst().message(), flash);
            case ActOutcome.NotYours refused -> waiting(filed, refused.message(), flash);
            case ActOutcome.NotNow refused -> waiting(filed, refused.message(), flash);
            case ActOutcome.Overtaken refused -> flash.addFlashAttribute(Alert.NAME,
                    Alert.warning("Hồ sơ %s đã nộp từ trước. %s".formatted(filed.code(), refused.message())).leadingTo(address, "Mở hồ sơ"));
        }
        return "redirect:/ban-lam-viec?ds=" + WorkList.IN_PROCESS.slug();
    }

    private static void waiting(DossierSummary filed, String why, RedirectAttributes flash) {
        flash.addFlashAttribute(Alert.NAME, Alert.warning("Hồ sơ %s đã nộp và chờ tiếp nhận. %s".formatted(filed.code(), why)));
    }
}
