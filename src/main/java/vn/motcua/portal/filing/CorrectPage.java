package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.form.Correction;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.Question;
import vn.motcua.form.Section;
import vn.motcua.portal.SupplementForm;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Link;
import vn.motcua.web.SummaryRow;

/**
 * Tờ khai đã nộp, từng câu sửa được.
 *
 * @param said what the official asks to be put right in it
 * @param waiting what is to be answered before it can be sent, each with its page
 * @param changed how many answers are changed so far
 */
public record CorrectPage(DossierSummary dossier, String name, List<String> said, List<CheckPage.Card> cards, List<Link> waiting, int changed) {

    static CorrectPage of(DossierSummary dossier, Filling filling, SupplementForm.Corrected corrected, List<FieldError> wrong, List<String> said) {
        Map<String, Correction> corrections = corrected.corrections().stream().collect(Collectors.toMap(each -> each.question().id(), Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Question> visible = FormEvaluator.visible(filling.form(), filling.answers());
        List<CheckPage.Card> cards = new ArrayList<>();
        for (Section section : filling.form().sections()) {
            List<SummaryRow> rows = visible.stream().filter(question -> question.section().equals(section.id()))
                    .map(question -> row(filling, question, corrections.get(question.id()), corrected)).toList();
            if (!rows.isEmpty()) {
                cards.add(new CheckPage.Card(section.title(), rows));
            }
        }
        List<SummaryRow> dropped = corrections.values().stream().filter(each -> visible.stream().noneMatch(question -> question.id().equals(each.question().id())))
                .map(each -> new SummaryRow(each.question().label(), "Không khai nữa\nTrước khi sửa: " + Shown.answer(each.question(), corrected.filed()))).toList();
        if (!dropped.isEmpty()) {
            cards.add(new CheckPage.Card("Không cần khai nữa", dropped));
        }
        List<Link> waiting = wrong.stream().map(error -> new Link(error.message(), filling.form().question(error.field())
                .map(question -> filling.address(question.page()) + Filling.AGAIN).orElse(null))).toList();
        return new CorrectPage(dossier, filling.title(), said, cards, waiting, corrections.size());
    }

    private static SummaryRow row(Filling filling, Question question, Correction correction, SupplementForm.Corrected corrected) {
        SummaryRow row = CheckView.row(filling, question);
        if (correction == null) {
            return row;
        }
        String was = correction.before() == null ? correction.was() : Shown.answer(question, corrected.filed());
        return new SummaryRow(row.key(), row.value() + "\nTrước khi sửa: " + was, row.changeHref(), row.changes(), null);
    }

    public String back() {
        return "/ho-so/" + dossier.code() + "/bo-sung";
    }
}
