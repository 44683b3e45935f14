package vn.motcua.result;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.form.Option;
import vn.motcua.form.Question;
import vn.motcua.form.Type;
import vn.motcua.shared.Vietnamese;

/** What the dossier already says, put into the fields of the paper; the specialist reads it and corrects. */
final class Prefill {
    private Prefill() {
    }

    /** @param revision null when the catalogue no longer has it: choices are then left to the specialist */
    static Map<String, String> of(ResultForm form, DossierDetail detail, ProcedureRevision revision) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ResultForm.Field field : form.fields()) {
            fields.put(field.id(), field.from().stream().map(source -> value(source, detail, revision))
                    .filter(value -> !value.isBlank()).findFirst().orElse(""));
        }
        return fields;
    }

    /** The fields of a draft made before the declaration was corrected: those that still say what it said then say what it says now. */
    static Map<String, String> corrected(ResultForm form, DossierDetail detail, ProcedureRevision revision, Map<String, String> drafted) {
        Map<String, String> then = of(form, detail.asFiled(), revision);
        Map<String, String> fields = new LinkedHashMap<>(of(form, detail, revision));
        fields.replaceAll((field, now) -> drafted.getOrDefault(field, "").equals(then.get(field)) ? now : drafted.getOrDefault(field, ""));
        return fields;
    }

    /** By the field's id, those whose answers were corrected and which do not say what is declared now. */
    static Map<String, Redeclared> redeclared(ResultForm form, DossierDetail detail, ProcedureRevision revision, Map<String, String> said) {
        Map<String, String> then = of(form, detail.asFiled(), revision);
        Map<String, Redeclared> fields = new LinkedHashMap<>();
        of(form, detail, revision).forEach((field, now) -> {
            if (!now.equals(then.get(field)) && !now.equals(said.getOrDefault(field, ""))) {
                fields.put(field, new Redeclared(then.get(field), now));
            }
        });
        return fields;
    }

    /** A sentence that wants an answer nobody gave, or whose condition does not hold, says nothing. */
    private static String value(ResultForm.Source source, DossierDetail detail, ProcedureRevision revision) {
        if (!source.counts(detail.answers())) {
            return "";
        }
        if (!source.sentence()) {
            return fact(source.say(), detail, revision);
        }
        Map<String, String> said = new HashMap<>();
        ResultForm.named(source.say()).forEach(name -> said.put(name, fact(name, detail, revision)));
        return said.containsValue("") ? "" : ResultForm.filled(source.say(), said);
    }

    private static String fact(String source, DossierDetail detail, ProcedureRevision revision) {
        return switch (source) {
            case "applicant.name" -> detail.applicant().name();
            case "applicant.personalId" -> detail.applicant().personalId();
            case "applicant.address" -> detail.applicant().address();
            case "dossier.code" -> detail.dossier().code();
            case "procedure.name" -> detail.dossier().procedure();
            default -> said(detail.answers().text(source), revision == null || revision.form() == null ? null
                    : revision.form().question(source).orElse(null));
        };
    }

    private static String said(String text, Question question) {
        if (text.isBlank() || question == null) {
            return text;
        }
        for (Option option : question.options()) {
            if (option.value().equals(text)) {
                return option.label();
            }
        }
        if (question.type() == Type.MONEY && text.matches("[0-9]{1,15}")) {
            return Vietnamese.number(Long.parseLong(text));
        }
        try {
            return Vietnamese.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
