package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.DueTime;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.document.QrCode;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Receipt;
import vn.motcua.portal.FeesOfDossiers;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Mailing;
import vn.motcua.web.Page;
import vn.motcua.web.Site;
import vn.motcua.web.SummaryRow;

/** Đã nộp: the confirmation. It reads what is stored and may be opened again at any time. */
@Controller
class ReceiptController {
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final Agencies agencies;
    private final FeesOfDossiers fees;
    private final Site site;
    private final Mailing mailing;

    ReceiptController(Dossiers dossiers, Reaches reaches, Agencies agencies, FeesOfDossiers fees, Site site, Mailing mailing) {
        this.mailing = mailing;
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.agencies = agencies;
        this.fees = fees;
        this.site = site;
    }

    @GetMapping("/ho-so/{code}/da-nop")
    Page filed(@PathVariable("code") String code, @CurrentUser SignedIn user) {
        Reach reach = reaches.of(user);
        DossierSummary dossier = dossiers.find(code, reach).orElseThrow(() -> new NotFound("Dossier " + code));
        Receipt receipt = dossiers.receipt(code, reach).orElseThrow(() -> new NotFound("Receipt of dossier " + code));
        Optional<WayOfFiling> way = fees.way(dossier);
        List<SummaryRow> facts = List.of(new SummaryRow("Thủ tục", dossier.procedure()), new SummaryRow("Người nộp", receipt.applicant()),
                new SummaryRow("Nơi nhận", agencies.window(dossier.agencyId())),
                new SummaryRow("Lúc nộp", Vietnamese.moment(dossier.filedAt())));
        String email = mailing.open() ? dossiers.applicant(dossier.id()).map(applicant -> applicant.email()).orElse("") : "";
        return Page.of("portal/filing/receipt", new ReceiptPage(receipt, new DueTime(receipt.answerDue(), receipt.derivation()), facts,
                QrCode.svg(site.address() + "/ho-so/" + dossier.code()), dossier.procedure(), way.map(WayOfFiling::limitWords).orElse(""), email, fees.of(dossier)));
    }
}
