package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Officer;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.document.Documents;
import vn.motcua.form.Answers;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** In mẫu: makes each form as it is given and keeps it by its hash, before the event that names it is written. */
@Component
class Papers {
    private final PaperPrinter printer;
    private final Documents documents;
    private final SubmittedDocuments rows;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Followers followers;

    Papers(PaperPrinter printer, Documents documents, SubmittedDocuments rows, Agencies agencies, Catalogue catalogue, Followers followers) {
        this.printer = printer;
        this.documents = documents;
        this.rows = rows;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.followers = followers;
    }

    /** What a dossier consists of when Mẫu 01 is given: the canonical text of what is declared, and the files. */
    record Handed(String content, List<SubmittedDocument> documents) {
    }

    /** Mẫu 01, of an accepted dossier. @param by null when nobody but the system moves the due time, after a supplement */
    Change.Printed receipt(Dossier dossier, Handed handed, TimeLimit limit, Actor by, Instant at) {
        List<SubmittedDocument> filed = handed.documents();
        Declaration declared = Content.declaration(handed.content(), dossier.subject());
        List<ReceiptPaper.Row> papers = new ArrayList<>();
        Ticks.components(filed).forEach((component, name) -> papers.add(new ReceiptPaper.Row(papers.size() + 1, name,
                component.equals(Tick.FORM) ? "Biểu mẫu điện tử" : kind(dossier),
                Math.max(1, (int) filed.stream().filter(file -> file.component().equals(component)).count()))));
        Instant due = dossier.terms().due();
        PaperHead head = head(Mau.M01, dossier, at);
        return print(Mau.M01, dossier, "mau-01", new ReceiptPaper(head, window(dossier), declared.applicant(),
                dossier.subject().procedure(), papers, Vietnamese.longMoment(dossier.terms().receivedAt()), Vietnamese.longMoment(dossier.subject().filedAt()),
                DueWords.longMoment(due), limit.words(), dossier.terms().supplements() > 0, way(dossier, declared.answers(), head.account()), fees(dossier),
                dossier.code().split("-")[1].substring(0, 2), dossier.code().substring(dossier.code().lastIndexOf('-') + 1),
                by == null ? "" : by.name()));
    }

    /** Mẫu 02. */
    Change.Printed supplement(Dossier dossier, SupplementRequest request, Actor by) {
        List<SupplementPaper.Row> items = new ArrayList<>();
        request.items().forEach(item -> items.add(new SupplementPaper.Row(items.size() + 1, item.name(), item.reason())));
        return print(Mau.M02, dossier, "mau-02", new SupplementPaper(head(Mau.M02, dossier, request.askedAt()), applicant(dossier),
                dossier.subject().procedure(), items, request.guidance(), DueWords.longMoment(request.answerBy()), by.name(), request.phone()));
    }

    /** Mẫu 03. */
    Change.Printed refusal(Dossier dossier, String reason, String legalBasis, Actor by, Instant at) {
        return print(Mau.M03, dossier, "mau-03", new RefusalPaper(head(Mau.M03, dossier, at), false, applicant(dossier),
                dossier.subject().procedure(), Vietnamese.longMoment(dossier.subject().filedAt()), reason, legalBasis, window(dossier),
                phone(dossier, by), by.name()));
    }

    /** Mẫu 05. */
    Change.Printed stop(Dossier dossier, String reason, String legalBasis, Actor by, Instant at) {
        return print(Mau.M05, dossier, "mau-03", new RefusalPaper(head(Mau.M05, dossier, at), true, applicant(dossier),
                dossier.subject().procedure(), Vietnamese.longMoment(dossier.subject().filedAt()), reason,
                legalBasis, window(dossier), phone(dossier, by),
                by.officerId() == null ? "" : by.name()));
    }

    /** Mẫu 06, the whole walk. @param recipient name of who takes the result */
    Change.Printed slip(Dossier dossier, Slip slip, String recipient, Instant at) {
        return print(Mau.M06, dossier, "mau-06", slipPaper(dossier, slip, Optional.of(recipient), at));
    }

    /** Mẫu 06 as it stands, not kept. @param recipient name of who took the result; empty while nobody did */
    byte[] slipNow(Dossier dossier, Slip slip, Optional<String> recipient, Instant at) {
        return printer.print("mau-06", slipPaper(dossier, slip, recipient, at), Mau.M06.title() + " " + dossier.code());
    }

    private SlipPaper slipPaper(Dossier dossier, Slip slip, Optional<String> recipient, Instant at) {
        Instant due = dossier.terms().due();
        return new SlipPaper(head(Mau.M06, dossier, at), agency(dossier).longName(), dossier.subject().procedure(), dossier.subject().applicant(),
                Vietnamese.longMoment(dossier.subject().filedAt()), due == null ? "" : DueWords.longMoment(due), SlipLines.of(dossier, slip, recipient));
    }

    /** Of the officer, else of the agency. */
    String phone(Dossier dossier, Actor by) {
        String own = agencies.officer(by.officerId()).map(Officer::phone).orElse(null);
        String phone = own == null || own.isBlank() ? agency(dossier).phone() : own;
        return phone == null ? "" : phone;
    }

    private Change.Printed print(Mau form, Dossier dossier, String template, Object paper) {
        byte[] pdf = printer.print(template, paper, form.title() + " " + dossier.code());
        return new Change.Printed(form, documents.storeGenerated(pdf).sha256());
    }

    private PaperHead head(Mau form, Dossier dossier, Instant at) {
        Agency agency = agency(dossier);
        boolean account = toAccount(dossier);
        String address = printer.lookUp(dossier.code(), account);
        return new PaperHead(form.title() + " " + dossier.code(), "Mẫu số " + form.number(), Upper.of(form.title()), PaperHead.above(agency.parentName()),
                Upper.of(agency.longName()), "%s, %s".formatted(agency.place(), Vietnamese.longDate(Vietnam.at(at).toLocalDate())),
                dossier.code(), printer.qr(address), address, account, Vietnamese.moment(at));
    }

    /** Whether the QR of its forms leads to where one signs in. */
    boolean toAccount(Dossier dossier) {
        return followers.signIn(dossier);
    }

    private Agency agency(Dossier dossier) {
        return agencies.find(dossier.subject().agencyId()).orElseThrow();
    }

    private String window(Dossier dossier) {
        return agencies.unit(dossier.subject().windowUnitId()).orElseThrow().name() + ", " + agency(dossier).name();
    }

    private Applicant applicant(Dossier dossier) {
        return Content.applicant(rows.content(dossier.id()), dossier.subject());
    }

    /** By the revision under which it was filed. */
    private String fees(Dossier dossier) {
        return catalogue.revision(dossier.subject().revisionId()).flatMap(revision -> revision.facts().wayFor(dossier.subject().channel()))
                .map(WayOfFiling::feeWords).orElse("theo biểu phí đã công bố của thủ tục");
    }

    private static String kind(Dossier dossier) {
        return switch (dossier.subject().channel()) {
            case ONLINE -> "Bản điện tử";
            case DIRECT, POST -> "Bản giấy, đã số hóa";
        };
    }

    /** As the applicant chose; where the form did not ask, as it was filed. */
    private String way(Dossier dossier, Answers said, boolean account) {
        String electronic = account ? "bản điện tử trong tài khoản của người nộp" : "bản điện tử";
        return ReturnWay.chosen(said).map(way -> switch (way) {
            case ONLINE -> "trực tuyến, " + electronic;
            case COUNTER -> electronic + " và bản giấy tại " + window(dossier);
            case POST -> electronic + " và bản giấy gửi qua bưu chính đến " + said.text(ReturnWay.ADDRESS);
        }).orElseGet(() -> switch (dossier.subject().channel()) {
            case ONLINE -> "trực tuyến, " + electronic;
            case DIRECT -> "bộ phận tiếp nhận và trả kết quả";
            case POST -> "địa chỉ người nộp, qua dịch vụ bưu chính";
        });
    }
}
