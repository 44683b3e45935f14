package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.portal.Verdict.Fact;
import vn.motcua.result.Results;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Xác minh giấy tờ: by code, by the QR that leads to the same address, or by the file; without an account. */
@Controller
class VerifyController {
    private static final int MAX_BYTES = 20_000_000;
    private final Results results;
    private final FileCheck check;
    private final Patience patience;

    VerifyController(Results results, FileCheck check, Patience patience) {
        this.results = results;
        this.check = check;
        this.patience = patience;
    }

    @GetMapping("/xac-minh")
    ModelAndView ask(@RequestParam(name = "ma", required = false) String code) {
        String typed = code(code);
        if (code == null) {
            return Page.of("portal/verify", new VerifyForm("", List.of()));
        }
        if (!typed.matches("[A-Z0-9][A-Z0-9.-]{2,59}")) {
            return Page.of("portal/verify", new VerifyForm(Text.line(code), List.of(new FieldError("ma",
                    "Nhập mã kết quả như in dưới mã QR, ví dụ H13.42-261120-0018-KQ1")))).unprocessable();
        }
        return new ModelAndView("redirect:/xac-minh/" + typed);
    }

    @GetMapping("/xac-minh/{code:.+}")
    Page byCode(@PathVariable String code, HttpServletRequest request) {
        if (!patience.code(request.getRemoteAddr()).isZero()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "Too many codes from one address");
        }
        return results.find(code(code)).map(result -> Page.of("portal/verdict", check.of(result)))
                .orElseGet(() -> Page.of("portal/verdict", VerdictWords.unknown(code(code))).status(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/xac-minh")
    Page byFile(@RequestParam(name = "tep", required = false) MultipartFile file, HttpServletRequest request) throws IOException {
        if (file == null || file.isEmpty()) {
            return corrected("Chọn tệp PDF bạn nhận được rồi bấm Kiểm tra tệp");
        }
        if (file.getSize() > MAX_BYTES) {
            return corrected("Tệp phải dưới 20 MB, tệp này " + Vietnamese.bytes(file.getSize()));
        }
        Duration wait = patience.file(request.getRemoteAddr());
        if (!wait.isZero()) {
            Page page = corrected("Bạn đã gửi %d tệp trong 10 phút. Chờ %s rồi gửi tiếp; tra bằng mã thì không phải chờ"
                    .formatted(Patience.FILES, Vietnamese.duration(wait.plusMinutes(1))));
            return page.status(HttpStatus.TOO_MANY_REQUESTS);
        }
        byte[] bytes;
        try (InputStream in = file.getInputStream()) {
            bytes = in.readNBytes(MAX_BYTES);
        }
        List<Fact> facts = List.of(new Fact("Tên tệp", name(file), false), new Fact("Dung lượng", Vietnamese.bytes(bytes.length), true));
        return Page.of("portal/verdict", check.of(bytes, facts));
    }

    private static Page corrected(String message) {
        return Page.of("portal/verify", new VerifyForm("", List.of(new FieldError("tep", message)))).unprocessable();
    }

    private static String name(MultipartFile file) {
        String name = Text.line(file.getOriginalFilename());
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private static String code(String typed) {
        return Text.line(typed).replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
