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
import vn.motcua.dossier.SupplementRequest;

/** Nộp, hỏi tình trạng, bổ sung hồ sơ, for programs. */
@RestController
class DossierApi {
    private final FilingReader reader;
    private final Filings filings;
    private final Supplements supplements;
    private final Dossiers dossiers;
    private final Agencies agencies;

    DossierApi(FilingReader reader, Filings filings, Supplements supplements, Dossiers dossiers, Agencies agencies) {
        this.reader = reader;
        this.filings = filings;
        this.supplements = supplements;
        this.dossiers = dossiers;
        this.agencies = agencies;
    }

    /** The body is read here and not by a converter, so that every fault of it gets a sentence. */
    @PostMapping("/api/v1/dossiers")
    ResponseEntity<Object> file(@RequestAttribute("vn.motcua.link.Partner") Partner partner, HttpServletRequest request) throws IOException {
        ApiRequests.json(request);
        String key = ApiRequests.key(request, "hồ sơ");
        return switch (filings.file(partner, key, reader.read(request.getInputStream()))) {
            case FilingOutcome.Filed filed -> ResponseEntity.created(address(filed.dossier())).contentType(MediaType.APPLICATION_JSON).body(json(filed.dossier()));
            case FilingOutcome.AlreadyFiled before -> ResponseEntity.ok().location(address(before.dossier())).contentType(MediaType.APPLICATION_JSON).body(json(before.dossier()));
            case FilingOutcome.OtherContent other -> throw new ApiProblem(ApiProblem.Kind.OTHER_CONTENT,
                    "Khóa này đã nộp hồ sơ %s với nội dung khác. Hồ sơ mới cần khóa mới.".formatted(other.dossier().code()));
            case FilingOutcome.Refused refused -> throw new IllegalStateException("Filings turns refusals into problems, this came through: " + refused);
        };
    }

    @GetMapping("/api/v1/dossiers/{code}")
    ResponseEntity<Object> find(@RequestAttribute("vn.motcua.link.Partner") Partner partner, @PathVariable("code") String code) {
        DossierSummary dossier = dossiers.find(code, partner.reach()).orElseThrow(() -> new ApiProblem(ApiProblem.Kind.NOT_FOUND,
                "Đối tác này không nộp hồ sơ nào mang mã đó. Xem lại mã đã nhận khi nộp."));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(dossier, dossiers.supplement(code, partner.reach()).orElse(null)));
    }

    /** Bổ sung: the answer to the one request to supplement, under the rules of the pages. */
    @PostMapping("/api/v1/dossiers/{code}/supplements")
    ResponseEntity<Object> supplement(@RequestAttribute("vn.motcua.link.Partner") Partner partner, @PathVariable("code") String code,
            HttpServletRequest request) throws IOException {
        ApiRequests.json(request);
        String key = ApiRequests.key(request, "lần bổ sung");
        Supplements.Answered answered = supplements.answer(partner, key, code, reader.readSupplement(request.getInputStream()));
        DossierSummary dossier = answered.dossier();
        return (answered.before() ? ResponseEntity.ok().location(address(dossier)) : ResponseEntity.created(address(dossier)))
                .contentType(MediaType.APPLICATION_JSON).body(json(dossier, dossiers.supplement(code, partner.reach()).orElse(null)));
    }

    private static URI address(DossierSummary dossier) {
        return URI.create("/api/v1/dossiers/" + dossier.code());
    }

    private DossierJson json(DossierSummary dossier) {
        return json(dossier, null);
    }

    private DossierJson json(DossierSummary dossier, SupplementRequest supplement) {
        return DossierJson.of(dossier, supplement, agencies.find(dossier.agencyId()).map(Agency::code).orElse(null));
    }
}
