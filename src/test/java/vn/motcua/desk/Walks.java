package vn.motcua.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.access.Reach;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.Documents;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Revocation;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.StopGround;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.Tick;
import vn.motcua.dossier.Work;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;
import vn.motcua.support.TestClock;

/** Chị Ánh files for her household business at phường Ninh Kiều; the officials bring the dossier wherever a test wants it. */
@TestComponent
class Walks {
    static final String HOUSEHOLD_BUSINESS = "1.001612";
    private static final String ANH = "092197004518";

    /** Where a dossier can stand: its state, and within the work the step. */
    enum Stand {
        FILED, SUPPLEMENTED, AWAITING_SUPPLEMENT, SUPPLEMENT_OVERDUE, REFUSED, WITHDRAWN, TO_ASSIGN, TO_DRAFT, DRAFTED, TO_VERIFY, TO_SIGN,
        TO_ISSUE, PAUSED, DECIDED, RETURNED, REVOKED, STOPPED
    }

    private final Filing filing;
    private final Receiving receiving;
    private final Work work;
    private final ResultActs results;
    private final Dossiers dossiers;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Documents documents;
    private final TestClock clock;

    Walks(Filing filing, Receiving receiving, Work work, ResultActs results, Dossiers dossiers, Agencies agencies, Catalogue catalogue,
          Documents documents, TestClock clock) {
        this.filing = filing;
        this.receiving = receiving;
        this.work = work;
        this.results = results;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.clock = clock;
    }

    DossierSummary at(Stand stand) {
        return switch (stand) {
            case FILED -> filed(HOUSEHOLD_BUSINESS);
            case AWAITING_SUPPLEMENT -> asked(at(Stand.FILED), "thuha");
            case SUPPLEMENTED -> supplemented(at(Stand.AWAITING_SUPPLEMENT));
            case SUPPLEMENT_OVERDUE -> overdue();
            case REFUSED -> done(receiving.refuse(seen(at(Stand.FILED)), "Nộp nhầm nơi", new LegalReference("Điều 21"), officer("thuha")));
            case WITHDRAWN -> done(receiving.withdraw(seen(at(Stand.FILED)), "", anh()));
            case TO_ASSIGN -> received(at(Stand.FILED));
            case TO_DRAFT -> done(work.forward(seen(at(Stand.TO_ASSIGN)), null, "", officer("thanhtung")));
            case DRAFTED -> drafted(at(Stand.TO_DRAFT), "myxuyen");
            case TO_VERIFY -> done(work.forward(seen(at(Stand.DRAFTED)), null, "", officer("myxuyen")));
            case TO_SIGN -> done(work.forward(seen(at(Stand.TO_VERIFY)), null, "", officer("thanhtung")));
            case TO_ISSUE -> done(results.sign(seen(at(Stand.TO_SIGN)), officer("quockhanh")));
            case DECIDED -> done(results.issue(seen(at(Stand.TO_ISSUE)), officer("ngocdiep")));
            case PAUSED -> asked(at(Stand.TO_DRAFT), "myxuyen");
            case RETURNED -> done(work.handOver(seen(at(Stand.DECIDED)), "Trực tuyến", null, officer("thuha")));
            case REVOKED -> done(results.revoke(seen(at(Stand.DECIDED)), new Revocation("12/QĐ-UBND", "Ghi sai ngành nghề.", "Điều 18"), officer("quockhanh")));
            case STOPPED -> done(work.stop(seen(at(Stand.TO_ASSIGN)), new StopGround.Requested(Vietnam.at(clock.instant()).toLocalDate()), "Đơn đề nghị dừng ngày 20/11", officer("thuha")));
        };
    }

    /** By the window, for somebody without an account. */
    DossierSummary filedAtCounter() {
        Applicant applicant = new Applicant(null, null, "Nguyễn Thị Mai", "092190001234", "0909 111 222", "", "Phường Ninh Kiều");
        return filed(HOUSEHOLD_BUSINESS, applicant, Channel.DIRECT, officer("thuha"));
    }

    DossierSummary filed(String procedure) {
        Applicant applicant = new Applicant(account(ANH), Ids.named("demo/person/" + ANH), "Trần Ngọc Ánh", ANH, "0909 000 018", "", "Phường Ninh Kiều");
        return filed(procedure, applicant, Channel.ONLINE, anh());
    }

    /** Declared with one answer changed. */
    DossierSummary filedSaying(String procedure, String question, String text) {
        Applicant applicant = new Applicant(account(ANH), Ids.named("demo/person/" + ANH), "Trần Ngọc Ánh", ANH, "0909 000 018", "", "Phường Ninh Kiều");
        return filed(procedure, example(procedure).with(question, Answer.typed(text)), applicant, Channel.ONLINE, anh());
    }

    private DossierSummary filed(String procedure, Applicant applicant, Channel channel, Actor by) {
        return filed(procedure, example(procedure), applicant, channel, by);
    }

    private DossierSummary filed(String procedure, Answers answers, Applicant applicant, Channel channel, Actor by) {
        ProcedureRevision revision = catalogue.current(procedure).orElseThrow();
        List<FiledDocument> papers = revision.facts().components(RequiredDocument.Kind.SUBMIT).stream()
                .filter(paper -> paper.required() && paper.concerns(answers)).map(this::paper).toList();
        FilingOutcome outcome = filing.file(new FilingRequest(Ids.v7(clock.instant()), revision.id(), agencies.byCode("H13.42").orElseThrow().id(),
                applicant, answers, papers, channel, by));
        return switch (outcome) {
            case FilingOutcome.Filed filed -> filed.dossier();
            case FilingOutcome other -> throw new AssertionError(other);
        };
    }

    private DossierSummary overdue() {
        clock.set(clock.instant().minus(Duration.ofDays(45)));
        try {
            return at(Stand.AWAITING_SUPPLEMENT);
        } finally {
            clock.run();
        }
    }

    DossierSummary received(DossierSummary filed) {
        return done(receiving.receive(seen(filed), ticks(filed), officer("thuha")));
    }

    /** The same, with a photograph taken anew. */
    DossierSummary suppliedAnew(DossierSummary asked, String component) {
        byte[] pdf = ("%PDF-1.7\n% anew " + component + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        var stored = documents.storeGenerated(pdf);
        return done(receiving.answerSupplement(seen(asked), List.of(new FiledDocument(component, "chup-lai.pdf", stored.sha256(), stored.size(), "application/pdf")), "", anh()));
    }

    DossierSummary sentBack(DossierSummary verified, String reason) {
        return done(work.sendBack(seen(verified), 3, reason, officer("thanhtung")));
    }

    DossierSummary asked(DossierSummary dossier, String by) {
        return done(receiving.askSupplement(seen(dossier), List.of(new SupplementItem(Tick.FORM, "Tờ khai điện tử", "Số điện thoại sai")), "", officer(by)));
    }

    DossierSummary supplemented(DossierSummary asked) {
        return done(receiving.answerSupplement(seen(asked), List.of(), "Đã sửa số điện thoại", anh()));
    }

    DossierSummary drafted(DossierSummary dossier, String by) {
        return done(results.draft(seen(dossier), fields(dossier), "", officer(by)));
    }

    /** The fields of the result as they are proposed, nothing left empty. */
    Map<String, String> fields(DossierSummary dossier) {
        Map<String, String> fields = new LinkedHashMap<>(results.fields(detail(dossier)));
        fields.replaceAll((name, value) -> value.isBlank() ? "Có" : value);
        return fields;
    }

    List<Tick> ticks(DossierSummary dossier) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Tick.FORM), detail(dossier).documents().stream().map(file -> file.component()))
                .distinct().map(component -> new Tick(component, true, "")).toList();
    }

    DossierDetail detail(DossierSummary dossier) {
        return dossiers.open(dossier.code(), reachOfAnh(), "").orElseThrow();
    }

    DossierSummary now(DossierSummary dossier) {
        return dossiers.find(dossier.code(), reachOfAnh()).orElseThrow();
    }

    static Reach reachOfAnh() {
        return Reach.citizen(account(ANH), Ids.named("demo/person/" + ANH));
    }

    Actor officer(String user) {
        Seat seat = agencies.seatsOf(Ids.named("demo/officer/" + user)).getFirst();
        return new Actor(account(user), seat.officer().id(), seat.officer().fullName(), seat.title());
    }

    static Actor anh() {
        return new Actor(account(ANH), null, "Trần Ngọc Ánh", null);
    }

    private static java.util.UUID account(String user) {
        return Ids.named("demo/account/" + user);
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

    private FiledDocument paper(RequiredDocument component) {
        byte[] pdf = ("%PDF-1.7\n% " + component.key() + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        var stored = documents.storeGenerated(pdf);
        return new FiledDocument(component.key(), component.key() + ".pdf", stored.sha256(), stored.size(), "application/pdf");
    }

    /** What the first example of the package answers. */
    static Answers example(String procedure) {
        try (InputStream in = Walks.class.getResourceAsStream("/procedures/" + procedure.replace("9.", "1.") + "/cases.yaml")) {
            Answers answers = Answers.NONE;
            Yaml first = Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).need("cases").items().getFirst();
            for (Map.Entry<String, Yaml> one : first.need("answers").entries().entrySet()) {
                answers = answers.with(one.getKey(), Answer.typed(Value.of(plain(one.getValue()))));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlProblem e) {
            throw new AssertionError(e);
        }
    }

    private static Object plain(Yaml node) throws YamlProblem {
        if (node.isText()) {
            return node.text();
        }
        if (node.isList()) {
            return node.texts();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> field : node.entries().entrySet()) {
            fields.put(field.getKey(), field.getValue().text());
        }
        return fields;
    }
}
