package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.WorkList;
import vn.motcua.web.Sheet;

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

    @GetMapping("/ban-lam-viec/danh-sach.{kind:csv|xlsx}")
    void file(@PathVariable String kind, @RequestParam Map<String, String> asked, @CurrentUser SignedIn user, HttpServletResponse response) {
        DeskQuery query = DeskQuery.of(asked);
        WorkList list = query.list() == null ? WorkList.MY_DESK : query.list();
        Sheet.send(response, kind, list.slug(), sheet -> {
            sheet.row(HEADS);
            dossiers.export(list, query.filter(), hands.reach(user), dossier -> sheet.row(cells(dossier)));
        });
    }

    private static List<Object> cells(DossierSummary dossier) {
        return Arrays.asList(dossier.code(), dossier.procedure(), dossier.field(), dossier.applicant(), dossier.channel().label(),
                dossier.filedAt(), Faces.words(dossier), dossier.answerDue(), dossier.receivedAt(), dossier.due(), dossier.legDue(),
                DeskRows.holder(dossier), dossier.holderUnit(), dossier.documents());
    }
}
