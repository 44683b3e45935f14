package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureFacts;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.Documents;
import vn.motcua.form.Answers;
import vn.motcua.form.Drafts;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormEvaluator;
import vn.motcua.routing.PlannedStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Kiểm tra lúc nộp: once more against the revision, whatever the pages checked before (Decree 45/2020/NĐ-CP Article 11). */
@Component
class FilingCheck {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Planning planning;
    private final Documents documents;
    private final PlaceNames places;
    private final InstantSource clock;

    FilingCheck(Catalogue catalogue, Agencies agencies, Planning planning, Documents documents, PlaceNames places, InstantSource clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.planning = planning;
        this.documents = documents;
        this.places = places;
        this.clock = clock;
    }

    /** What is to be corrected, or what can be filed. */
    sealed interface Checked {
        record Wrong(List<FieldError> errors) implements Checked {
        }

        record Fit(ProcedureRevision revision, Agency agency, List<PlannedStep> steps, Declaration declared) implements Checked {
        }
    }

    Checked check(FilingRequest request) {
        if (!Ids.isV7(request.id())) {
            return wrong("id", "Mã lần nộp phải là UUID phiên bản 7. Mở lại tờ khai và nộp lại");
        }
        Optional<ProcedureRevision> revision = catalogue.revision(request.revisionId()).filter(ProcedureRevision::fileable);
        if (revision.isEmpty()) {
            return wrong("procedure", "Thủ tục này chưa nhận hồ sơ tại đây. Xem trang của thủ tục để biết nơi nộp");
        }
        Optional<Agency> agency = agencies.find(request.agencyId());
        Optional<List<PlannedStep>> steps = agency.filter(found -> revision.get().facts().carriedOutIn(found.areaCode())).flatMap(found -> planning.plan(revision.get().process(), found.id()));
        if (steps.isEmpty() || !mayFile(request.by(), steps.get().getFirst().unitId())) {
            return wrong("agency", "Cơ quan này không nhận thủ tục đã chọn. Chọn cơ quan khác trong danh sách");
        }
        if (!revision.get().takes(request.channel())) {
            return wrong("procedure", elsewhere(revision.get().code(), revision.get().facts(), agency.get().name(), request.channel()));
        }
        List<FieldError> errors = new ArrayList<>();
        Answers answers = places.named(FormEvaluator.prune(revision.get().form(), request.answers()));
        Declaration declared = new Declaration(ApplicantAnswers.filled(request.applicant(), answers), answers);
        whole(revision.get().form(), declared, errors);
        if (request.documents().size() > Drafts.MOST_DOCUMENTS) {
            errors.add(new FieldError(request.documents().get(Drafts.MOST_DOCUMENTS).component(), Drafts.FULL));
        }
        papers(revision.get(), request.documents(), errors);
        required(revision.get(), request.documents().stream().map(FiledDocument::component).toList(), answers, errors);
        return errors.isEmpty() ? new Checked.Fit(revision.get(), agency.get(), steps.get(), declared) : new Checked.Wrong(errors);
    }

    /** Where it can be filed instead, by the ways that are published. A counter that takes in only what comes by post is none to go to. */
    static String elsewhere(String code, ProcedureFacts facts, String agency, Channel asked) {
        boolean counter = facts.channel(Channel.DIRECT).isPresent();
        String window = "bộ phận một cửa của " + agency;
        String online = "Người nộp khai trực tuyến tại trang /thu-tuc/" + code;
        return switch (asked) {
            case ONLINE -> "Thủ tục %s không nhận hồ sơ nộp trực tuyến. %s".formatted(code, !counter ? "Gửi qua dịch vụ bưu chính đến " + window
                    : "Nộp tại " + window + (facts.channel(Channel.POST).isPresent() ? ", hoặc gửi qua dịch vụ bưu chính" : ""));
            case DIRECT -> "Thủ tục %s không nhận hồ sơ tại quầy. %s".formatted(code, online);
            case POST -> "Thủ tục %s không nhận hồ sơ gửi qua bưu chính. %s".formatted(code, counter ? "Nộp tại " + window : online);
        };
    }

    private static Checked wrong(String field, String message) {
        return new Checked.Wrong(List.of(new FieldError(field, message)));
    }

    /** Officials file only at their own single window, for those who come in person or write. */
    private boolean mayFile(Actor by, UUID windowUnit) {
        return by.officerId() == null
                || agencies.seatsOf(by.officerId()).stream().anyMatch(seat -> seat.unit().id().equals(windowUnit));
    }

    /** What the form's rules and those for the applicant find wrong with a whole declaration. */
    void whole(FormDefinition form, Declaration declaration, List<FieldError> errors) {
        List<FieldError> wrong = FormEvaluator.check(form, declaration.answers(), Vietnam.at(clock.instant()).toLocalDate());
        errors.addAll(wrong.isEmpty() ? places.unknown(form, declaration.answers()) : wrong);
        ApplicantCheck.check(declaration.applicant(), errors);
    }

    /** Places under the names they have today. */
    Answers named(Answers answers) {
        return places.named(answers);
    }

    void papers(ProcedureRevision revision, List<FiledDocument> filed, List<FieldError> errors) {
        filed.forEach(file -> paper(revision, file, errors));
    }

    /** @param given keys of the components that are there */
    static void required(ProcedureRevision revision, List<String> given, Answers answers, List<FieldError> errors) {
        for (RequiredDocument needed : revision.facts().components(RequiredDocument.Kind.SUBMIT)) {
            if (needed.required() && needed.concerns(answers) && !given.contains(needed.key())) {
                errors.add(new FieldError(needed.key(), "Đính kèm " + needed.name()));
            }
        }
    }

    private void paper(ProcedureRevision revision, FiledDocument file, List<FieldError> errors) {
        Optional<RequiredDocument> component = revision.facts().component(file.component());
        if (component.isEmpty() && !Tick.FORM.equals(file.component())) {
            errors.add(new FieldError(file.component(), "Giấy tờ “%s” không thuộc thành phần của thủ tục này. Bỏ tệp đó ra".formatted(file.name())));
        } else if (component.isPresent() && file.size() > component.get().maxBytes()) {
            errors.add(new FieldError(file.component(), "%s phải dưới %s".formatted(component.get().name(),
                    Vietnamese.bytes(component.get().maxBytes()))));
        } else if (!documents.exists(file.sha256())) {
            errors.add(new FieldError(file.component(), "Tệp “%s” chưa được tải lên trọn vẹn. Đính kèm lại tệp đó".formatted(file.name())));
        }
    }

    static String componentName(ProcedureRevision revision, String key) {
        return revision.facts().component(key).map(RequiredDocument::name).orElse("Tờ khai điện tử");
    }
}
