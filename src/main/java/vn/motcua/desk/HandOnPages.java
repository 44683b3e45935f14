package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Post;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.routing.PlannedStep;
import vn.motcua.web.Choice;

/** Works out where a dossier can go from here. */
@Component
class HandOnPages {
    private final Agencies agencies;

    HandOnPages(Agencies agencies) {
        this.agencies = agencies;
    }

    HandOnPage of(DossierDetail detail, String noun, ActHead head, UUID officer) {
        return switch (noun) {
            case "chuyen" -> forward(detail, head);
            case "tra-lai" -> back(detail, head);
            default -> assign(detail, head, officer);
        };
    }

    private HandOnPage forward(DossierDetail detail, ActHead head) {
        Optional<PlannedStep> next = detail.slip() == null ? Optional.empty() : detail.slip().next();
        String to = next.map(step -> "Bước tiếp theo: %s. %s%s.".formatted(step.does(), step.seat(),
                step.counted() ? ", trong " + SlipStrip.words(step.minutes()) : ", không tính giờ")).orElse("Không còn bước nào phía sau.");
        List<Choice> holders = next.map(step -> holders(step)).orElse(List.of());
        return new HandOnPage(head, "chuyen", "Chuyển bước tiếp theo", to, "Người nhận", holders,
                holders.size() == 1 ? null : "Ai ở vị trí này nhận trước thì làm", "Ý kiến gửi kèm", "Để trống nếu không có gì cần dặn. Người nộp không đọc phần này.", "Chuyển hồ sơ");
    }

    private HandOnPage back(DossierDetail detail, ActHead head) {
        List<Choice> steps = detail.slip() == null ? List.of() : detail.slip().steps().stream()
                .filter(step -> step.no() < detail.dossier().stepNo() && !step.act().equals("RECEIVE"))
                .map(step -> new Choice(String.valueOf(step.no()), "Bước %d: %s".formatted(step.no(), SlipStrip.title(step.act())),
                        step.seat())).toList().reversed();
        return new HandOnPage(head, "tra-lai", "Trả lại bước trước", "Giờ đã dùng ở mỗi bước vẫn được ghi lại; trả lại không làm dài hạn chung.",
                "Làm lại từ bước", steps, null, "Lý do trả lại", "Nói rõ cần sửa gì để người làm bước ấy sửa một lần là xong.", "Trả lại hồ sơ");
    }

    private HandOnPage assign(DossierDetail detail, ActHead head, UUID officer) {
        List<Choice> colleagues = agencies.holders(detail.dossier().holderUnitId(), detail.dossier().holderPost()).stream()
                .filter(seat -> !seat.officer().id().equals(detail.dossier().holderOfficerId())).map(seat -> choice(seat, officer)).toList();
        return new HandOnPage(head, "phan-cong", "Giao người làm", "Hồ sơ vẫn ở bước này, giờ tính tiếp.", "Giao cho", colleagues, null,
                "Ý kiến gửi kèm", "Để trống nếu không có gì cần dặn.", "Giao hồ sơ");
    }

    private List<Choice> holders(PlannedStep step) {
        return agencies.holders(step.unitId(), step.postKey()).stream().map(HandOnPages::choice).toList();
    }

    /** Oneself is told as such: a head who takes a dossier is not a colleague. */
    private static Choice choice(Seat seat, UUID officer) {
        Choice choice = choice(seat);
        return seat.officer().id().equals(officer) ? new Choice(choice.value(), "Tôi tự làm (%s)".formatted(choice.label()), choice.hint()) : choice;
    }

    private static Choice choice(Seat seat) {
        return new Choice(seat.officer().id().toString(), seat.officer().fullName(), Post.in(seat.post().name(), seat.unit().name()));
    }
}
