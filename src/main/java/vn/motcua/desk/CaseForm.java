package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.form.Answer;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.ReadBack;
import vn.motcua.shared.FieldError;

/** Tờ khai as officials read it, with where each answer came from. */
final class CaseForm {
    private CaseForm() {
    }

    /** What is declared now; beside what was corrected, what was declared before; beside what contradicts another answer, in what. */
    static List<CasePage.Part> parts(ProcedureRevision revision, DossierDetail detail) {
        FormDefinition form = revision == null ? null : revision.form();
        Map<String, String> doubts = form == null ? Map.of() : FormEvaluator.warnings(form, detail.answers()).stream()
                .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, more) -> first));
        return ReadBack.of(form, detail.answers(), detail.asFiled().answers(), form == null ? UnaryOperator.identity() : form::forOffice).stream()
                .map(part -> new CasePage.Part(part.title(), part.rows().stream()
                        .map(row -> new CasePage.Row(row.label(), row.value(), from(row.from()), row.before(), doubts.get(row.id()))).toList())).toList();
    }

    private static String from(Answer.Provenance provenance) {
        return switch (provenance) {
            case TYPED -> null;
            case ACCOUNT -> "Từ tài khoản";
            case REGISTER -> "Từ cơ sở dữ liệu";
        };
    }
}
