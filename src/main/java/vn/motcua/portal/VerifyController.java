package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.document.DocumentType;
import vn.motcua.document.Documents;
import vn.motcua.document.Download;
import vn.motcua.document.StoredDocument;
import vn.motcua.portal.Verdict.Fact;
import vn.motcua.result.Guesses;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.DocumentDamaged;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Xác minh giấy tờ: by code, by the QR that leads to the same address, or by the file; without an account. */
@Controller
class VerifyController {
    private static final int MAX_BYTES = 20_000_000;
    private static final int MOST_LETTERS = 200;
    private static final String BUSY = "Đang có nhiều giấy chờ kiểm tra. Đợi một phút rồi bấm lại";
    private final Results results;
    private final FileCheck check;
    private final Patience patience;
    private final Guesses guesses;
    private final Documents documents;

    VerifyController(Results results, FileCheck check, Patience patience, Guesses guesses, Documents documents) {
        this.results = results;
        this.check = check;
        this.patience = patience;
        this.guesses = guesses;
        this.documents = documents;
    }

    @GetMapping("/xac-minh")
    ModelAndView ask(@RequestParam(name = "ma", required = false) String code) {
        TypedCode typed = TypedCode.of(code);
        if (code == null) {
            return Page.of("portal/verify", new VerifyForm("", List.of()));
        }
        if (other(typed)) {
            return Page.of("portal/verify", VerifyForm.instead(cut(Text.line(code)), typed)).unprocessable();
        }
        if (!typed.text().matches("[A-Z0-9][A-Z0-9.-]{2,59}")) {
            return Page.of("portal/verify", new VerifyForm(Text.line(code), List.of(new FieldError("ma",
                    "Nhập mã kết quả như in cạnh mã QR, ví dụ H13.42-261120-0018-KQ1")))).unprocessable();
        }
        return new ModelAndView("redirect:/xac-minh/" + typed.text());
    }

    /** @param scanned the check code, when the address was scanned from a paper */
    @GetMapping("/xac-minh/{code:.+}")
    Page byCode(@PathVariable String code, @RequestParam(name = PaperProof.SCANNED, defaultValue = "") String scanned, HttpServletRequest request) {
        TypedCode typed = TypedCode.of(code);
        if (other(typed)) {
            return Page.of("portal/verify", VerifyForm.instead(cut(Text.line(code)), typed)).status(HttpStatus.NOT_FOUND);
        }
        return tooOften(code, request).orElseGet(() -> results.find(typed.text())
                .map(result -> listed(result, PaperProof.of(result, cut(Text.line(scanned)), "", ""))).orElseGet(() -> unknown(code)));
    }

    /** The registered paper itself, for whoever says what stands on it: comparing is what the law wants of a printed copy (Decree 45/2020, Article 18). */
    @PostMapping("/xac-minh/{code:.+}")
    Object compare(@PathVariable String code, @RequestParam(name = PaperProof.CHECK, required = false) String check,
                   @RequestParam(name = PaperProof.NAME, required = false) String name,
                   @RequestParam(name = PaperProof.NUMBER, required = false) String number, HttpServletRequest request) {
        Optional<Page> tooOften = tooOften(code, request);
        Optional<IssuedResult> found = results.find(code(code));
        if (tooOften.isPresent() || found.isEmpty()) {
            return tooOften.orElseGet(() -> unknown(code));
        }
        IssuedResult result = found.get();
        PaperProof proof = PaperProof.of(result, cut(Text.line(check)), cut(Text.line(name)), cut(Text.line(number)));
        if (!proof.missing().isEmpty()) {
            return listed(result, proof.refused(proof.missing())).unprocessable();
        }
        Duration wait = patience.guess(request.getRemoteAddr());
        if (!wait.isZero()) {
            return listed(result, proof.refused("Bạn đã nhập %d lần trong 10 phút. Chờ %s rồi nhập lại, hoặc gửi tệp PDF lên"
                    .formatted(Patience.GUESSES, Vietnamese.duration(wait.plusMinutes(1))))).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!guesses.take(result)) {
            return listed(result, proof.refused("Hôm nay đã có %d lần nhập sai cho giấy này nên đến mai mới mở được bằng cách này. Có tệp PDF thì gửi tệp lên để kiểm tra ngay"
                    .formatted(Guesses.most(result)))).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!proof.fits(result)) {
            return listed(result, proof.refused("So lại %s với giấy bạn cầm: sổ ghi khác. Nhập đúng như in trên giấy mà vẫn không mở được thì đừng nhận giấy"
                    .formatted(proof.coded() ? "mã kiểm tra" : "họ tên và số"))).unprocessable();
        }
        guesses.right(result);
        patience.right(request.getRemoteAddr());
        return paper(result, proof);
    }

    private Optional<Page> tooOften(String code, HttpServletRequest request) {
        Duration wait = patience.code(request.getRemoteAddr());
        return wait.isZero() ? Optional.empty() : Optional.of(Page.of("portal/verify", new VerifyForm(cut(Text.line(code)), List.of(new FieldError("ma",
                "Từ mạng bạn đang dùng đã tra %d mã trong mười phút, nên tạm dừng. Bấm Xác minh mã lần nữa sau %s".formatted(
                        Patience.CODES, Vietnamese.duration(wait.plusMinutes(1))))))).status(HttpStatus.TOO_MANY_REQUESTS));
    }

    private Object paper(IssuedResult result, PaperProof proof) {
        try {
            byte[] bytes = documents.read(result.sha256());
            return Download.inline(new StoredDocument(result.sha256(), bytes.length, DocumentType.PDF), new ByteArrayInputStream(bytes), result.code());
        } catch (DocumentDamaged e) {
            return listed(result, proof);
        }
    }

    private Page listed(IssuedResult result, PaperProof proof) {
        return check.of(result, proof).map(verdict -> Page.of("portal/verdict", verdict)).orElseGet(() ->
                Page.of("portal/verify", new VerifyForm(result.code(), List.of(new FieldError("ma", BUSY)))).status(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static Page unknown(String code) {
        return Page.of("portal/verdict", VerdictWords.unknown(code(code))).status(HttpStatus.NOT_FOUND);
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
        return check.of(bytes, facts).map(verdict -> Page.of("portal/verdict", verdict))
                .orElseGet(() -> corrected(BUSY).status(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static Page corrected(String message) {
        return Page.of("portal/verify", new VerifyForm("", List.of(new FieldError("tep", message)))).unprocessable();
    }

    private static String name(MultipartFile file) {
        return cut(Text.line(file.getOriginalFilename()));
    }

    private static String cut(String line) {
        return line.length() > MOST_LETTERS ? Text.start(line, MOST_LETTERS) + "…" : line;
    }

    private static String code(String typed) {
        return TypedCode.of(typed).text();
    }

    private static boolean other(TypedCode typed) {
        return typed.kind() == TypedCode.Kind.DOSSIER || typed.kind() == TypedCode.Kind.CHECK;
    }
}
