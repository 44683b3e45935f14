package vn.motcua.link;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FilingOutcome;

/** Nộp hồ sơ và hỏi tình trạng, for programs. */
@RestController
class DossierApi {
    private static final String KEY = "Idempotency-Key";
    private final FilingReader reader;
    private final Filings filings;
    private final Dossiers dossiers;
    private final Agencies agencies;

    DossierApi(FilingReader reader, Filings filings, Dossiers dossiers, Agencies agencies) {
        this.reader = reader;
        this.filings = filings;
        this.dossiers = dossiers;
        this.agencies = agencies;
    }

    /** The body is read here and not by a converter, so that every fault of it gets a sentence. */
    @PostMapping("/api/v1/dossiers")
    ResponseEntity<Object> file(@RequestAttribute("vn.motcua.link.Partner") Partner partner, HttpServletRequest request) throws IOException {
        if (!json(request.getContentType())) {
            throw new ApiProblem(ApiProblem.Kind.MEDIA_TYPE, "Gửi JSON với đầu mục \"Content-Type: application/json\"; tệp gửi riêng tới /api/v1/documents.");
        }
        String key = request.getHeader(KEY);
        if (key == null || !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new ApiProblem(ApiProblem.Kind.IDEMPOTENCY_KEY, "Gửi đầu mục \"Idempotency-Key\": 1 đến 200 ký tự ASCII không có khoảng trắng, "
                    + "riêng cho mỗi hồ sơ. Gửi lại cùng khoá và cùng nội dung không tạo hồ sơ thứ hai.");
        }
        return switch (filings.file(partner, key, reader.read(request.getInputStream()))) {
            case FilingOutcome.Filed filed -> ResponseEntity.created(address(filed.dossier())).contentType(MediaType.APPLICATION_JSON).body(json(filed.dossier()));
            case FilingOutcome.AlreadyFiled before -> ResponseEntity.ok().location(address(before.dossier())).contentType(MediaType.APPLICATION_JSON).body(json(before.dossier()));
            case FilingOutcome.OtherContent other -> throw new ApiProblem(ApiProblem.Kind.OTHER_CONTENT,
                    "Khoá này đã nộp hồ sơ %s với nội dung khác. Hồ sơ mới cần khoá mới.".formatted(other.dossier().code()));
            case FilingOutcome.Refused refused -> throw new IllegalStateException("Filings turns refusals into problems, this came through: " + refused);
        };
    }

    @GetMapping("/api/v1/dossiers/{code}")
    ResponseEntity<Object> find(@RequestAttribute("vn.motcua.link.Partner") Partner partner, @PathVariable("code") String code) {
        DossierSummary dossier = dossiers.find(code, partner.reach()).orElseThrow(() -> new ApiProblem(ApiProblem.Kind.NOT_FOUND,
                "Đối tác này không nộp hồ sơ nào mang mã đó. Xem lại mã đã nhận khi nộp."));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(dossier));
    }

    private static URI address(DossierSummary dossier) {
        return URI.create("/api/v1/dossiers/" + dossier.code());
    }

    private DossierJson json(DossierSummary dossier) {
        return DossierJson.of(dossier, agencies.find(dossier.agencyId()).map(Agency::code).orElse(null));
    }

    private static boolean json(String contentType) {
        return contentType != null && contentType.toLowerCase(java.util.Locale.ROOT).matches("application/json\\s*(;.*)?");
    }
}
