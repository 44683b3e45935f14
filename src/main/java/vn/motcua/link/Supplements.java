package vn.motcua.link;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.FieldError;

/** Answers a request to supplement for a partner by the same act as the pages do, once a key. */
@Service
class Supplements {
    private final Dossiers dossiers;
    private final Receiving receiving;
    private final SentDocuments sent;
    private final SupplementKeys keys;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Supplements(Dossiers dossiers, Receiving receiving, SentDocuments sent, SupplementKeys keys, TransactionTemplate transaction, InstantSource clock) {
        this.dossiers = dossiers;
        this.receiving = receiving;
        this.sent = sent;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param before the same was answered under the key already */
    record Answered(DossierSummary dossier, boolean before) {
    }

    Answered answer(Partner partner, String key, String code, SupplementBody body) {
        DossierSummary dossier = dossiers.find(code, partner.reach()).orElseThrow(() -> new ApiProblem(ApiProblem.Kind.NOT_FOUND,
                "Đối tác này không nộp hồ sơ nào mang mã đó. Xem lại mã đã nhận khi nộp."));
        SupplementKeys.Answer answer = new SupplementKeys.Answer(dossier.code(), body.sha256());
        return keys.find(partner.id(), key).map(before -> again(before, answer, dossier)).orElseGet(() -> first(partner, key, answer, dossier, body));
    }

    private static Answered again(SupplementKeys.Answer before, SupplementKeys.Answer now, DossierSummary dossier) {
        if (!before.equals(now)) {
            throw new ApiProblem(ApiProblem.Kind.OTHER_CONTENT, "Khóa này đã gửi phần bổ sung của hồ sơ %s với nội dung khác. Lần bổ sung mới cần khóa mới."
                    .formatted(before.dossierCode()));
        }
        return new Answered(dossier, true);
    }

    private Answered first(Partner partner, String key, SupplementKeys.Answer answer, DossierSummary dossier, SupplementBody body) {
        if (!dossier.state().waitsForCitizen()) {
            throw notWaiting(refused(new ActOutcome.NotNow(dossier.state(), ""), dossier.code()), dossier.code());
        }
        List<FiledDocument> documents = documents(partner, dossier, body);
        Optional<ActOutcome> outcome = Optional.ofNullable(transaction.execute(status -> {
            if (!keys.keep(partner.id(), key, answer, clock.instant())) {
                return null;
            }
            ActOutcome came = receiving.answerSupplement(new Seen(dossier.code(), dossier.version()), documents, body.note(), partner.actor());
            if (!(came instanceof ActOutcome.Done)) {
                status.setRollbackOnly();
            }
            return came;
        }));
        if (outcome.isEmpty()) {
            DossierSummary now = dossiers.find(dossier.code(), partner.reach()).orElse(dossier);
            return again(keys.find(partner.id(), key).orElseThrow(), answer, now);
        }
        return switch (outcome.get()) {
            case ActOutcome.Done done -> new Answered(done.dossier(), false);
            case ActOutcome.Incomplete incomplete -> throw FilingReader.incomplete(incomplete.errors().stream().map(error -> fault(error, body)).toList());
            case ActOutcome.Repeated refused -> throw notWaiting(refused(refused, dossier.code()), dossier.code());
            case ActOutcome.Overtaken refused -> throw notWaiting(refused(refused, dossier.code()), dossier.code());
            case ActOutcome.NotNow refused -> throw notWaiting(refused(refused, dossier.code()), dossier.code());
            case ActOutcome.NotYours refused -> throw notWaiting(refused(refused, dossier.code()), dossier.code());
        };
    }

    /** As a program's log should say it: sentences of the pages speak of pages. */
    static String refused(ActOutcome outcome, String code) {
        return switch (outcome) {
            case ActOutcome.Repeated repeated -> "Hồ sơ %s đã được bổ sung dưới khóa khác.".formatted(code);
            case ActOutcome.Overtaken overtaken -> "Hồ sơ %s vừa thay đổi trong lúc phần bổ sung này được gửi.".formatted(code);
            case ActOutcome.NotNow notNow -> "Hồ sơ %s đang ở tình trạng “%s”, không chờ bổ sung.".formatted(code, notNow.state().label());
            case ActOutcome.NotYours notYours -> "Đối tác này không được bổ sung hồ sơ %s.".formatted(code);
            case ActOutcome.Done done -> throw new IllegalArgumentException("Not refused: " + code);
            case ActOutcome.Incomplete incomplete -> throw new IllegalArgumentException("To be corrected, not refused: " + code);
        };
    }

    private static ApiProblem notWaiting(String detail, String code) {
        return new ApiProblem(ApiProblem.Kind.NOT_WAITING, "%s Hỏi lại tình trạng tại GET /api/v1/dossiers/%s.".formatted(detail, code));
    }

    /** Only what was asked for is taken, as on the page, which has a place for nothing else. */
    private List<FiledDocument> documents(Partner partner, DossierSummary dossier, SupplementBody body) {
        List<ApiProblem.Fault> faults = new ArrayList<>();
        List<FiledDocument> documents = sent.of(partner, body.documents(), faults);
        Set<String> asked = dossiers.supplement(dossier.code(), partner.reach()).orElseThrow().items().stream().map(SupplementItem::component)
                .collect(Collectors.toSet());
        for (int i = 0; i < body.documents().size(); i++) {
            if (!asked.contains(body.documents().get(i).component())) {
                faults.add(new ApiProblem.Fault("/documents/" + i + "/component", "Phiếu yêu cầu không hỏi giấy tờ này; các mục được yêu cầu: "
                        + String.join(", ", asked.stream().sorted().toList())));
            }
        }
        if (!faults.isEmpty()) {
            throw FilingReader.incomplete(faults);
        }
        return documents;
    }

    private static ApiProblem.Fault fault(FieldError error, SupplementBody body) {
        for (int i = 0; i < body.documents().size(); i++) {
            if (body.documents().get(i).component().equals(error.field())) {
                return new ApiProblem.Fault("/documents/" + i, error.message());
            }
        }
        return new ApiProblem.Fault("/note", error.message());
    }
}
