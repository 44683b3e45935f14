package vn.motcua.desk;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.document.DocumentType;
import vn.motcua.document.Download;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.routing.Leg;
import vn.motcua.shared.Sha256;
import vn.motcua.web.Page;

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06), on the page and as PDF. */
@Controller
class SlipController {
    private final Opened opened;
    private final Dossiers dossiers;
    private final Hands hands;
    private final SlipStrip strip;
    private final Clocks clocks;

    SlipController(Opened opened, Dossiers dossiers, Hands hands, SlipStrip strip, Clocks clocks) {
        this.opened = opened;
        this.dossiers = dossiers;
        this.hands = hands;
        this.strip = strip;
        this.clocks = clocks;
    }

    @GetMapping("/ban-lam-viec/{ma}/phieu-kiem-soat")
    Page show(@PathVariable("ma") String code, @RequestParam Map<String, String> asked, @CurrentUser SignedIn user) {
        DossierDetail detail = opened.open(code, user, asked.get("ds")).detail();
        List<SlipPage.Line> lines = detail.slip() == null ? List.of() : detail.slip().legs().stream().map(leg -> line(detail, leg)).toList();
        return Page.of("desk/slip", new SlipPage(detail.dossier().code(), detail.dossier().procedure(), detail.dossier().applicant(),
                "/ban-lam-viec/" + detail.dossier().code(), CaseController.slug(asked), CaseController.back(asked), lines,
                detail.dueDerivation(), detail.history().reversed(), DayOfReadings.of(dossiers.readings(code, hands.reach(user)))));
    }

    @GetMapping("/ban-lam-viec/{ma}/phieu-kiem-soat.pdf")
    ResponseEntity<Resource> pdf(@PathVariable("ma") String code, @CurrentUser SignedIn user) {
        byte[] pdf = dossiers.slip(code, hands.reach(user)).orElseThrow(() -> new OutOfReach(code));
        opened.read(code, user, "Xem phiếu kiểm soát quá trình giải quyết hồ sơ");
        return Download.inline(new StoredDocument(Sha256.hex(pdf), pdf.length, DocumentType.PDF), new ByteArrayInputStream(pdf),
                "mau-06-" + code + ".pdf");
    }

    private SlipPage.Line line(DossierDetail detail, Leg leg) {
        boolean counted = leg.allottedMinutes() > 0;
        return new SlipPage.Line(leg.seq(), SlipStrip.title(detail.slip().step(leg.stepNo()).act()), who(leg),
                clocks.moment(leg.openedAt()), leg.open() ? "đang giữ" : clocks.moment(leg.closedAt()),
                counted ? "%s trong %s".formatted(SlipStrip.spent(strip.used(detail.dossier(), leg)), SlipStrip.words(leg.allottedMinutes())) : "không tính giờ",
                leg.verdict() == null ? "" : leg.verdict().label(), detail.slip().handedTo(leg).map(Leg::words).orElse(""));
    }

    /** Who was given it, else who handed it on, as Mẫu 06 prints it. */
    private static String who(Leg leg) {
        String name = leg.officerName() == null || leg.officerName().isEmpty() ? leg.closedBy() : leg.officerName();
        String seat = leg.seat();
        return name == null || name.isEmpty() ? seat : name + ", " + seat;
    }
}
