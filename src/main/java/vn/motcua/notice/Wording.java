package vn.motcua.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierDecided;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierReceived;
import vn.motcua.dossier.DossierRefused;
import vn.motcua.dossier.DossierReturned;
import vn.motcua.dossier.DossierRevoked;
import vn.motcua.dossier.DossierStopped;
import vn.motcua.dossier.DossierWithdrawn;
import vn.motcua.dossier.LegOpened;
import vn.motcua.dossier.SupplementAnswered;
import vn.motcua.dossier.SupplementAsked;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Lời thông báo: what happened, what to do, by when, why, whom to call. */
final class Wording {
    private Wording() {
    }

    /**
     * @param office name of the agency
     * @param phone  where a person answers
     * @param copy   where the applicant gets the paper that was asked for; empty where none was
     * @param account whether the reader can sign in and see the dossier with its papers; who cannot is told what to do at the counter
     * @return empty where the citizen is not told: a leg of the slip is the office's own affair
     */
    static Optional<Letter> of(DossierEvent event, String office, String phone, String copy, boolean account) {
        String paper = copy.isEmpty() ? "" : " " + copy;
        String ask = "Cần hỏi, bạn gọi %s (%s), đọc mã hồ sơ %s.".formatted(phone, office, event.code());
        return switch (event) {
            case DossierFiled filed -> letter("Hồ sơ %s đã đến %s".formatted(event.code(), office),
                    "%s: trước %s, cơ quan sẽ tiếp nhận, yêu cầu bổ sung, hoặc từ chối và nói rõ lý do."
                            .formatted(event.procedure(), DueWords.moment(filed.answerDue())), ask);
            case DossierReceived received -> letter("Hồ sơ %s đã được tiếp nhận, hẹn trả %s".formatted(event.code(), day(received.due())),
                    "%s: %s đã tiếp nhận hồ sơ của bạn. Bạn nhận kết quả trước %s. %s"
                            .formatted(event.procedure(), who(received.officer(), office), DueWords.moment(received.due()),
                                    account ? "Giấy tiếp nhận và hẹn trả kết quả, cùng cách tính hạn, có ở trang hồ sơ."
                                            : "Bạn giữ Giấy tiếp nhận và hẹn trả kết quả: theo dõi và nhận kết quả đều cần giấy này."), ask);
            case SupplementAsked asked -> letter("Hồ sơ %s cần bạn bổ sung trước %s".formatted(event.code(), day(asked.answerBy())),
                    "%s: %s đề nghị bạn bổ sung trước %s:%n%s%nThời gian chờ bạn bổ sung không tính vào hạn giải quyết. %s"
                            .formatted(event.procedure(), who(asked.officer(), office), DueWords.moment(asked.answerBy()), items(asked.items()),
                                    account ? "Bạn gửi ở trang hồ sơ, mục Bổ sung." : "Bạn mang hoặc gửi qua bưu chính đến nơi đã nộp, kèm mã hồ sơ."), ask);
            case SupplementAnswered answered -> letter("Đã nhận phần bổ sung của hồ sơ %s".formatted(event.code()),
                    "%s: cơ quan đã nhận phần bổ sung của bạn và làm tiếp. %s.".formatted(event.procedure(), next(answered)), ask);
            case DossierRefused refused -> letter("Hồ sơ %s không được tiếp nhận".formatted(event.code()),
                    "%s: %s không tiếp nhận hồ sơ vì %s Căn cứ: %s. Khi đã khắc phục, bạn nộp lại hồ sơ mới%s"
                            .formatted(event.procedure(), who(refused.officer(), office), sentence(refused.reason()), refused.legalBasis(),
                                    account ? "; những gì đã khai vẫn xem được ở trang hồ sơ." : "."), ask);
            case DossierWithdrawn withdrawn -> letter("Bạn đã rút hồ sơ %s".formatted(event.code()),
                    "%s: cơ quan dừng giải quyết theo yêu cầu của bạn từ %s. Nếu không phải bạn rút, gọi ngay cho cơ quan."
                            .formatted(event.procedure(), Vietnamese.moment(withdrawn.at())), ask);
            case DossierStopped stopped -> letter("Hồ sơ %s đã dừng giải quyết".formatted(event.code()),
                    "%s: cơ quan dừng giải quyết từ %s vì %s Bạn có thể nộp lại hồ sơ mới bất cứ lúc nào."
                            .formatted(event.procedure(), Vietnamese.moment(stopped.at()), sentence(stopped.reason())), ask);
            case DossierDecided decided when decided.refusal() != null -> letter("Hồ sơ %s bị từ chối giải quyết".formatted(event.code()),
                    "%s: %s từ chối giải quyết hồ sơ vì %s Căn cứ: %s Việc bạn có thể làm tiếp: %s Văn bản %s có chữ ký số và dấu của cơ quan, bạn %s. Không đồng ý, bạn có quyền khiếu nại hoặc khởi kiện.%s"
                            .formatted(event.procedure(), office, sentence(decided.refusal().reason()), sentence(decided.refusal().legalBasis()),
                                    sentence(decided.refusal().next()), decided.resultCode(), fetched(account, copy), paper), ask);
            case DossierDecided decided -> letter("Hồ sơ %s đã có kết quả".formatted(event.code()),
                    "%s: kết quả %s đã được ký số và đóng dấu. Bạn %s; ai nhận giấy này cũng kiểm tra được thật giả tại mục Xác minh giấy tờ.%s"
                            .formatted(event.procedure(), decided.resultCode(), fetched(account, copy), paper), ask);
            case DossierReturned returned when returned.recipient() != null -> letter("Kết quả của hồ sơ %s đã trao cho người bạn ủy quyền".formatted(event.code()),
                    "%s: kết quả %s đã trả %s lúc %s cho %s, người đến nhận thay bạn. Nếu bạn không ủy quyền cho người này, gọi ngay cho cơ quan."
                            .formatted(event.procedure(), returned.resultCode(), Vietnamese.lowerFirst(returned.way()), Vietnamese.moment(returned.at()), returned.recipient()), ask);
            case DossierReturned returned -> letter("Kết quả của hồ sơ %s đã trao cho bạn".formatted(event.code()),
                    "%s: kết quả %s đã trả %s lúc %s. Nếu bạn chưa nhận được, gọi cho cơ quan."
                            .formatted(event.procedure(), returned.resultCode(), Vietnamese.lowerFirst(returned.way()), Vietnamese.moment(returned.at())), ask);
            case DossierRevoked revoked -> letter("Kết quả của hồ sơ %s đã bị thu hồi".formatted(event.code()),
                    "%s: kết quả %s không còn giá trị từ %s theo %s. Lý do: %s Bạn đừng dùng giấy này nữa. Không đồng ý, bạn có quyền khiếu nại với cơ quan; cần giấy thay thế, bạn nộp hồ sơ mới."
                            .formatted(event.procedure(), revoked.resultCode(), Vietnamese.moment(revoked.at()), revoked.decision(), sentence(revoked.reason())), ask);
            case LegOpened leg -> Optional.empty();
        };
    }

    /** The same field of the event is the time of the answer before acceptance, of the result after it. */
    private static String next(SupplementAnswered answered) {
        String due = DueWords.moment(answered.due());
        return answered.accepted() == null ? "Hạn mới là " + due
                : answered.accepted() ? "Hẹn trả kết quả mới là " + due
                : "Cơ quan trả lời bạn có tiếp nhận hồ sơ hay không trước " + due;
    }

    private static String fetched(boolean account, String copy) {
        return account ? "tải về ở trang hồ sơ" : copy.isEmpty() ? "mang Giấy tiếp nhận và căn cước đến nơi đã nộp để nhận" : "nhận bản giấy như đã chọn";
    }

    private static Optional<Letter> letter(String subject, String what, String ask) {
        return Optional.of(new Letter(Text.line(subject), Text.clean(what + "\n\n" + ask)));
    }

    private static String items(List<SupplementItem> items) {
        return items.stream().map(item -> "- %s: %s".formatted(Text.line(item.name()), Text.line(item.reason()))).collect(Collectors.joining("\n"));
    }

    private static String who(String officer, String office) {
        return officer == null || officer.isBlank() ? office : "%s, %s,".formatted(Text.line(officer), office);
    }

    /** A reason typed by an official, to end a sentence with. */
    private static String sentence(String reason) {
        String line = Text.line(reason);
        return line.isEmpty() || line.matches(".*[.!?…]") ? line : line + ".";
    }

    private static String day(Instant at) {
        return Vietnamese.dayAndDate(Vietnam.at(at).toLocalDate());
    }
}
