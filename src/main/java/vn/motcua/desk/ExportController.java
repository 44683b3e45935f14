package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.WorkList;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Csv;

/** Tải danh sách: the whole list as it is filtered, by the same predicate as the page, however long. */
@Controller
class ExportController {
    private static final List<String> HEADS = List.of("Mã hồ sơ", "Thủ tục", "Lĩnh vực", "Người nộp", "Cách nộp", "Nộp lúc", "Tình trạng",
            "Hạn trả lời", "Tiếp nhận lúc", "Hẹn trả", "Hạn bước này", "Đang ở", "Đơn vị", "Số giấy tờ");
    private final Dossiers dossiers;
    private final Hands hands;

    ExportController(Dossiers dossiers, Hands hands) {
        this.dossiers = dossiers;
        this.hands = hands;
    }

    @GetMapping("/ban-lam-viec/danh-sach.csv")
    void csv(@RequestParam Map<String, String> asked, @CurrentUser SignedIn user, HttpServletResponse response) {
        DeskQuery query = DeskQuery.of(asked);
        WorkList list = query.list() == null ? WorkList.MY_DESK : query.list();
        try (Csv csv = Csv.to(response, list.slug())) {
            csv.row(HEADS);
            dossiers.export(list, query.filter(), hands.reach(user), dossier -> csv.row(cells(dossier)));
        }
    }

    private static List<String> cells(DossierSummary dossier) {
        return List.of(dossier.code(), dossier.procedure(), dossier.field() == null ? "" : dossier.field(), dossier.applicant(),
                dossier.channel().label(), moment(dossier.filedAt()), Faces.words(dossier), moment(dossier.answerDue()),
                moment(dossier.receivedAt()), moment(dossier.due()), moment(dossier.legDue()), DeskRows.holder(dossier), dossier.holderUnit(),
                String.valueOf(dossier.documents()));
    }

    private static String moment(Instant at) {
        return at == null ? "" : Vietnamese.moment(at);
    }
}
