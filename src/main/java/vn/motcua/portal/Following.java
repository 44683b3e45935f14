package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Followed;
import vn.motcua.dossier.ReturnWay;
import vn.motcua.web.TimelineItem;

/** Arranges a dossier for whoever holds its paper. */
@Component
class Following {
    private final Waiting waiting;
    private final Agencies agencies;

    Following(Waiting waiting, Agencies agencies) {
        this.waiting = waiting;
        this.agencies = agencies;
    }

    FollowedPage of(Followed followed) {
        DossierSummary dossier = followed.dossier();
        Optional<Agency> agency = agencies.find(dossier.agencyId());
        return new FollowedPage(dossier, CitizenWords.face(dossier), CitizenWords.state(dossier), waiting.chip(dossier), Stops.of(dossier),
                next(followed), FollowWords.ended(dossier.state()), followed.supplement(), story(followed),
                agency.map(each -> "Quầy một cửa, " + each.name()).orElse("Quầy một cửa đã nhận hồ sơ"),
                agency.map(Agency::phone).filter(phone -> !phone.isBlank()).orElse(null));
    }

    private static String next(Followed followed) {
        DossierSummary dossier = followed.dossier();
        return switch (dossier.state()) {
            case AWAITING_SUPPLEMENT, PAUSED -> CitizenWords.next(dossier) + ". Mang đến quầy một cửa, cán bộ nhận giúp.";
            case DECIDED -> "Kết quả đã ký. " + way(followed.way());
            case FILED, IN_PROCESS, REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> CitizenWords.next(dossier) + ".";
        };
    }

    /** No address: whoever holds the paper need not be the one who lives there. */
    private static String way(ReturnWay way) {
        return switch (way) {
            case null -> "Mang căn cước và Giấy tiếp nhận đến quầy một cửa để nhận.";
            case COUNTER -> "Bạn đã chọn lấy bản giấy tại quầy: mang căn cước và Giấy tiếp nhận đến quầy một cửa.";
            case POST -> "Bạn đã chọn nhận bản giấy qua bưu chính: cơ quan gửi đến địa chỉ ghi trong tờ khai, bưu tá thu cước khi giao.";
            case ONLINE -> "Bạn đã chọn bản điện tử: nhận ở nơi bạn đã nộp hồ sơ. Cần bản giấy thì mang căn cước và Giấy tiếp nhận đến quầy một cửa.";
        };
    }

    private static List<TimelineItem> story(Followed followed) {
        return followed.acts().reversed().stream().map(done -> new TimelineItem(CitizenWords.icon(done.act()), FollowWords.title(done.act()),
                done.post(), done.at(), FollowWords.sentence(done.act()), List.of())).toList();
    }
}
