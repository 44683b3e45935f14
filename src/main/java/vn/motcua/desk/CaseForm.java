package vn.motcua.desk;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.form.Answer;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.ReadBack;

/** Tờ khai as officials read it, with where each answer came from. */
final class CaseForm {
    private CaseForm() {
    }

    /** What is declared now; beside what was corrected, what was declared before. */
    static List<CasePage.Part> parts(ProcedureRevision revision, DossierDetail detail) {
        FormDefinition form = revision == null ? null : revision.form();
        return ReadBack.of(form, detail.answers(), detail.asFiled().answers(), form == null ? UnaryOperator.identity() : form::forOffice).stream()
                .map(part -> new CasePage.Part(part.title(), part.rows().stream()
                        .map(row -> new CasePage.Row(row.label(), row.value(), from(row.from()), row.before())).toList())).toList();
    }

    private static String from(Answer.Provenance provenance) {
        return switch (provenance) {
            case TYPED -> null;
            case ACCOUNT -> "Từ tài khoản";
            case REGISTER -> "Từ cơ sở dữ liệu";
        };
    }
}
