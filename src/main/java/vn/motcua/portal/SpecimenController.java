package vn.motcua.portal;

import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Icon;
import vn.motcua.web.Link;
import vn.motcua.web.Page;
import vn.motcua.web.SlipCell;
import vn.motcua.web.Stop;
import vn.motcua.web.TimelineItem;

/** Bảng mẫu: every component on one page, for those who build pages. Only where the demonstration is. */
@Controller
class SpecimenController {
    private static final Instant FILED = Instant.parse("2026-11-20T09:30:00Z");
    private final boolean shown;

    SpecimenController(Environment settings) {
        String database = settings.getProperty("spring.datasource.url", "embedded");
        shown = settings.getProperty("motcua.demo", Boolean.class, database.equals("embedded"));
    }

    @GetMapping("/mau-giao-dien")
    Page specimen() {
        if (!shown) {
            throw new NotFound("The specimen page is for demonstrations");
        }
        DueTime due = WorkCalendar.standard().due(FILED, TimeLimit.parse("8h"), CountingMode.HOURS);
        return Page.of("portal/specimen", new Specimen(due, errors(), stops(), story(), slip()));
    }

    private static List<FieldError> errors() {
        return List.of(new FieldError("so-dinh-danh", "Số định danh cá nhân phải có 12 chữ số, mới nhập 11"),
                new FieldError("giay-chung-sinh", "Tệp “chung-sinh.pdf” quá lớn: 14 MB. Nhận tệp PDF, ảnh hoặc Word dưới 10 MB"));
    }

    private static List<Stop> stops() {
        return List.of(new Stop("Đã nộp", "20/11, 16:30", Stop.Reached.DONE), new Stop("Đã tiếp nhận", "23/11, 10:05", Stop.Reached.DONE),
                new Stop("Đang thẩm tra", "từ 23/11, 10:32", Stop.Reached.NOW), new Stop("Ký và lấy số", "", Stop.Reached.AHEAD),
                new Stop("Trả kết quả", "hẹn 27/11, 10:05", Stop.Reached.AHEAD));
    }

    private static List<TimelineItem> story() {
        return List.of(
                new TimelineItem(Icon.USER, "Chuyển sang thẩm tra", "Nguyễn Thị Thu Hà giao cho Lê Thị Hạnh",
                        Instant.parse("2026-11-23T03:32:00Z"), null, List.of()),
                new TimelineItem(Icon.CHECK, "Tiếp nhận hồ sơ", "Nguyễn Thị Thu Hà, Bộ phận Một cửa", Instant.parse("2026-11-23T03:05:00Z"),
                        null, List.of(new Link("Giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF)", "#"))),
                new TimelineItem(Icon.SEND, "Bạn nộp hồ sơ", "Trần Ngọc Ánh", FILED, "Nộp trực tuyến, 1 tệp.", List.of()));
    }

    private static List<SlipCell> slip() {
        return List.of(new SlipCell("Tiếp nhận", "Thu Hà, Bộ phận Một cửa", 40, "Trước hạn: dùng 48 phút trong 2 giờ", Stop.Reached.DONE, true),
                new SlipCell("Thẩm tra, dự thảo", "Lê Thị Hạnh", 17, "Có 14 giờ, đã dùng 2 giờ 20", Stop.Reached.NOW, true),
                new SlipCell("Ký", "Phó Chủ tịch UBND", 0, "có 6 giờ", Stop.Reached.AHEAD, true),
                new SlipCell("Lấy số, đóng dấu", "Văn thư", 0, "có 2 giờ", Stop.Reached.AHEAD, true),
                new SlipCell("Trả kết quả", "Bộ phận Một cửa", 0, "không tính giờ", Stop.Reached.AHEAD, false));
    }
}
