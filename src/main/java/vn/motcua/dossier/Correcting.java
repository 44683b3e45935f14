package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Answers;
import vn.motcua.form.Correction;
import vn.motcua.form.Corrections;
import vn.motcua.shared.FieldError;

/** Sửa tờ khai khi được yêu cầu bổ sung: what an answer to the request makes of the declaration, and what is wrong with the answer. Writes nothing. */
@Component
class Correcting {
    private final FilingCheck check;
    private final SupplementStore store;

    Correcting(FilingCheck check, SupplementStore store) {
        this.check = check;
        this.store = store;
    }

    /**
     * What is declared from now on.
     *
     * @param content the canonical text; the one that was filed where nothing is corrected
     */
    record Corrected(String content, Applicant applicant, List<Correction> corrections) {

        /** Answers stay out of the history, the hash of the content proves them; what the questions are called does not. */
        List<Map<String, String>> listed() {
            return corrections.stream().map(correction -> {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("question", correction.question().id());
                entry.put("label", correction.question().label());
                return entry;
            }).toList();
        }
    }

    /** @param given answers to put in the place of the filed ones; those that say the same change nothing */
    Corrected corrected(Dossier dossier, ProcedureRevision revision, Answers given) {
        String filed = store.content(dossier.id());
        Declaration before = Content.declaration(filed, dossier.subject());
        if (given.all().isEmpty()) {
            return new Corrected(filed, before.applicant(), List.of());
        }
        Answers answers = Corrections.asFiled(before.answers(), check.named(Corrections.applied(revision.form(), before.answers(), given)));
        List<Correction> corrections = Corrections.between(revision.form(), before.answers(), answers);
        if (corrections.isEmpty()) {
            return new Corrected(filed, before.applicant(), List.of());
        }
        Applicant applicant = applicant(before.applicant(), answers, corrections);
        return new Corrected(Content.corrected(filed, new Declaration(applicant, answers)), applicant, corrections);
    }

    /** As filed, but for what was asked of the applicant in the form and is answered otherwise now. An organisation keeps its name and code: the form names the person it files by. Nobody is without a name, not even where it is no longer asked. */
    static Applicant applicant(Applicant filed, Answers answers, List<Correction> corrections) {
        List<String> corrected = corrections.stream().map(correction -> correction.question().id()).toList();
        Function<String, String> said = id -> corrected.contains(id) ? answers.text(id) : null;
        return new Applicant(filed.accountId(), filed.personId(), filed.organisation() ? filed.name() : named(said.apply(ApplicantAnswers.NAME), filed.name()),
                filed.organisation() ? filed.personalId() : or(said.apply(ApplicantAnswers.PERSONAL_ID), filed.personalId()),
                or(said.apply(ApplicantAnswers.PHONE), filed.phone()), or(said.apply(ApplicantAnswers.EMAIL), filed.email()),
                or(said.apply(ApplicantAnswers.ADDRESS), filed.address()));
    }

    private static String named(String corrected, String filed) {
        return corrected == null || corrected.isBlank() ? filed : corrected;
    }

    private static String or(String corrected, String filed) {
        return corrected == null ? filed : corrected;
    }

    /** What is to be put right before the answer can be taken; empty when it can. */
    List<FieldError> wrong(Dossier dossier, ProcedureRevision revision, Corrected corrected, List<FiledDocument> files, String note) {
        if (corrected.corrections().isEmpty()) {
            return files.isEmpty() && note.isEmpty() ? List.of(new FieldError("note", "Đính kèm giấy tờ được yêu cầu, hoặc nhập nội dung bổ sung")) : papers(revision, files);
        }
        if (!store.request(dossier.id()).asksForForm()) {
            return List.of(new FieldError(Tick.FORM, "Phiếu yêu cầu không hỏi tờ khai, nên câu trả lời đã khai giữ nguyên. "
                    + "Bỏ phần sửa tờ khai; nếu cần đổi, viết cho cán bộ trong lời nhắn"));
        }
        Declaration whole = Content.declaration(corrected.content(), dossier.subject());
        List<FieldError> errors = new ArrayList<>();
        check.whole(revision.form(), whole, errors);
        FilingCheck.required(revision, Stream.concat(store.documents(dossier.id()).stream().map(SubmittedDocument::component),
                files.stream().map(FiledDocument::component)).toList(), whole.answers(), errors);
        errors.addAll(papers(revision, files));
        return errors;
    }

    private List<FieldError> papers(ProcedureRevision revision, List<FiledDocument> files) {
        List<FieldError> errors = new ArrayList<>();
        if (files.size() > SupplementDrafts.MOST) {
            errors.add(new FieldError(files.get(SupplementDrafts.MOST).component(), SupplementDrafts.FULL));
        }
        check.papers(revision, files, errors);
        return errors;
    }
}
