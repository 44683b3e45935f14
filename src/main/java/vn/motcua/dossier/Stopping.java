package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Kiểm tra căn cứ dừng: whether the ground is there, and what the notice prints of it. Pure. */
final class Stopping {
    private Stopping() {
    }

    /** What is to be given before an official may stop on that ground; an applicant needs none. */
    static Optional<FieldError> missing(StopGround ground, Acting.Case now) {
        return switch (ground) {
            case null -> now.by().officerId() == null ? Optional.empty()
                    : error("ground", "Chọn căn cứ dừng: người nộp đề nghị bằng văn bản, hoặc không bổ sung trong thời hạn");
            case StopGround.Requested requested -> requested(requested.date(), now);
            case StopGround.Unanswered unanswered -> unanswered(unanswered.basis(), now);
        };
    }

    private static Optional<FieldError> requested(LocalDate date, Acting.Case now) {
        if (date == null) {
            return error("requested", "Nhập ngày của đơn đề nghị dừng giải quyết");
        }
        if (date.isAfter(Vietnam.at(now.at()).toLocalDate()) || date.isBefore(Vietnam.at(now.dossier().subject().filedAt()).toLocalDate())) {
            return error("requested", "Ngày của đơn đề nghị phải từ ngày nộp hồ sơ (%s) đến hôm nay".formatted(Vietnamese.date(
                    Vietnam.at(now.dossier().subject().filedAt()).toLocalDate())));
        }
        return Optional.empty();
    }

    private static Optional<FieldError> unanswered(LegalReference basis, Acting.Case now) {
        Terms terms = now.dossier().terms();
        if (terms.pausedSince() == null) {
            return error("ground", "Hồ sơ không chờ người nộp bổ sung. Chỉ dừng khi người nộp đề nghị bằng văn bản");
        }
        if (now.at().isBefore(terms.supplementDue())) {
            return error("ground", "Người nộp còn thời hạn bổ sung đến %s. Chỉ dừng khi đã quá hạn đó, hoặc khi người nộp đề nghị bằng văn bản"
                    .formatted(DueWords.moment(terms.supplementDue())));
        }
        return law(basis).isEmpty() ? error("legalBasis", "Nhập căn cứ pháp lý của việc dừng khi người nộp không bổ sung: điều, khoản, số văn bản") : Optional.empty();
    }

    private static String law(LegalReference basis) {
        return basis == null ? "" : Text.line(basis.text());
    }

    /** As printed on Mẫu 05. */
    static String law(StopGround ground, Acting.Case now) {
        return switch (ground) {
            case null -> now.move().law();
            case StopGround.Requested requested -> "%s, đơn đề nghị dừng %s".formatted(
                    Lifecycle.move(State.IN_PROCESS, Act.STOP).orElseThrow().law(), Vietnamese.longDate(requested.date()));
            case StopGround.Unanswered unanswered -> law(unanswered.basis());
        };
    }

    private static Optional<FieldError> error(String field, String message) {
        return Optional.of(new FieldError(field, message));
    }
}
