package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.document.Documents;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.support.TestClock;

/** Người của bản trình diễn: files for Chị Ánh and does what officers of phường Ninh Kiều do. */
@TestComponent
class People {
    static final String MARITAL = "1.004873";

    final Filing filing;
    final Receiving receiving;
    final Work work;
    final Deciding deciding;
    final Dossiers dossiers;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Documents documents;
    private final Reaches reaches;
    private final TestClock clock;

    People(Filing filing, Receiving receiving, Work work, Deciding deciding, Dossiers dossiers, Agencies agencies, Catalogue catalogue,
           Documents documents, Reaches reaches, TestClock clock) {
        this.filing = filing;
        this.receiving = receiving;
        this.work = work;
        this.deciding = deciding;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.reaches = reaches;
        this.clock = clock;
    }

    Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    static UUID account(String user) {
        return Ids.named("demo/account/" + user);
    }

    static UUID officerId(String user) {
        return Ids.named("demo/officer/" + user);
    }

    static UUID personId(String user) {
        return Ids.named("demo/person/" + user);
    }

    static Actor anh() {
        return new Actor(account("092197004518"), null, "Trần Ngọc Ánh", null);
    }

    Actor officer(String user) {
        Seat seat = agencies.seatsOf(officerId(user)).getFirst();
        return new Actor(account(user), officerId(user), seat.officer().fullName(), seat.title());
    }

    Reach reachOf(String user) {
        return reaches.of(new SignedIn(account(user), user, user, null, officerId(user)));
    }

    static Reach reachOfAnh() {
        return Reach.citizen(account("092197004518"), personId("092197004518"));
    }

    ProcedureRevision revision(String code) {
        return catalogue.current(code).orElseThrow();
    }

    static Answers answers() {
        Value home = new Value.Place("92", "Thành phố Cần Thơ", "31135", "Phường Ninh Kiều", "18 đường Hai Bà Trưng");
        Map<String, Value> said = new java.util.LinkedHashMap<>();
        Stream.of("ho-ten=Trần Ngọc Ánh", "so-dinh-danh=092197004518", "ngay-sinh=1997-08-22", "gioi-tinh=nu", "cap-cho=minh", "dan-toc=Kinh",
                "quoc-tich=Việt Nam", "lan-cap=lan-dau", "muc-dich=ket-hon", "ten-nguoi-se-ket-hon=Lê Hoàng Nam",
                "so-dinh-danh-nguoi-se-ket-hon=092095007361", "ngay-sinh-nguoi-se-ket-hon=1995-03-14",
                "noi-dang-ky-ket-hon=UBND phường Cái Khế, thành phố Cần Thơ", "tinh-trang=chua-ket-hon", "thoi-gian=den-nay",
                "dien-thoai=0912345678", "cach-nhan=dien-tu").forEach(pair -> said.put(pair.substring(0, pair.indexOf('=')),
                new Value.One(pair.substring(pair.indexOf('=') + 1))));
        said.put("noi-cu-tru", home);
        said.put("noi-cu-tru-nguoi-se-ket-hon", home);
        Answers answers = Answers.NONE;
        for (Map.Entry<String, Value> one : said.entrySet()) {
            answers = answers.with(one.getKey(), Answer.typed(one.getValue()));
        }
        return answers;
    }

    static Applicant applicant() {
        return new Applicant(account("092197004518"), personId("092197004518"), "Trần Ngọc Ánh", "092197004518", "0909 000 018",
                "tran.ngoc.anh@example.vn", "Số 18 đường Hai Bà Trưng, Phường Ninh Kiều, Thành phố Cần Thơ");
    }

    /** A file that is really in the store. */
    FiledDocument paper(String component, String name) {
        byte[] pdf = ("%PDF-1.7\n% " + name + "\n%%EOF\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var stored = documents.storeGenerated(pdf);
        return new FiledDocument(component, name, stored.sha256(), stored.size(), "application/pdf");
    }

    FilingRequest request(UUID id, String agency, List<FiledDocument> papers) {
        return new FilingRequest(id, revision(MARITAL).id(), agency(agency).id(), applicant(), answers(), papers, Channel.ONLINE, anh());
    }

    FilingRequest request() {
        return request(Ids.v7(Instant.now()), "H13.42", List.of(paper("giay-xac-nhan-cu", "giay-xac-nhan-2024.pdf")));
    }

    DossierSummary filed() {
        return filed(request());
    }

    DossierSummary filed(FilingRequest request) {
        return switch (filing.file(request)) {
            case FilingOutcome.Filed filed -> filed.dossier();
            case FilingOutcome other -> throw new AssertionError(other);
        };
    }

    List<Tick> ticks(DossierSummary dossier) {
        List<String> components = Stream.concat(Stream.of(Tick.FORM), dossiers.open(dossier.code(), reachOfAnh(), "").orElseThrow().documents()
                .stream().map(SubmittedDocument::component)).distinct().toList();
        return components.stream().map(component -> new Tick(component, true, "")).toList();
    }

    static Seen seen(DossierSummary dossier) {
        return new Seen(dossier.code(), dossier.version());
    }

    static DossierSummary done(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Done done) {
            return done.dossier();
        }
        throw new AssertionError(outcome);
    }

    DossierSummary received() {
        DossierSummary filed = filed();
        return done(receiving.receive(seen(filed), ticks(filed), officer("thuha")));
    }

    DossierSummary asked(DossierSummary dossier, String by) {
        return done(receiving.askSupplement(seen(dossier), List.of(new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận đã cấp",
                "Bản chụp mờ, chụp lại cho rõ số và ngày")), "Gửi lại qua cổng", officer(by)));
    }

    DossierSummary drafted(DossierSummary dossier) {
        return done(deciding.drafted(seen(dossier), "a".repeat(64), Map.of(), "", officer("lehanh")));
    }

    /** On the desk of the leader, drafted. */
    DossierSummary toSign() {
        return done(work.forward(seen(drafted(received())), null, "Trình lãnh đạo ký", officer("lehanh")));
    }

    DossierSummary decided() {
        DossierSummary signed = done(deciding.signed(seen(toSign()), "b".repeat(64), Map.of(), officer("quockhanh")));
        return done(deciding.issued(seen(signed), new Deciding.Issued(signed.code() + "-KQ1", "c".repeat(64), Map.of(), null), officer("ngocdiep")));
    }

    DossierSummary returned() {
        return done(work.handOver(seen(decided()), "Trực tuyến", null, officer("thuha")));
    }

    ActOutcome revoked(Seen seen, String by) {
        return deciding.revoked(seen, new Revocation("Quyết định số 12/QĐ-UBND ngày 20/11/2026", "Ghi sai thời gian xác nhận", "Điều 14 Nghị định 45/2020/NĐ-CP"),
                Map.of(), officer(by));
    }

    TestClock clock() {
        return clock;
    }
}
