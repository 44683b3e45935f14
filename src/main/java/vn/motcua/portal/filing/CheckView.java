package vn.motcua.portal.filing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.form.Answer;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.Question;
import vn.motcua.form.Section;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Link;
import vn.motcua.web.SummaryRow;

/** From a draft to the page where it is read again. */
@Component
class CheckView {
    /** The office's answer: 8 working hours from the receipt by the system (Decree 45/2020/NĐ-CP Article 11). */
    private static final TimeLimit ANSWER = TimeLimit.parse("8h");
    private final Calendars calendars;
    private final InstantSource clock;

    CheckView(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the pages themselves would refuse, and papers that are missing. */
    List<FieldError> errors(Filling filling) {
        List<FieldError> errors = new ArrayList<>(FormEvaluator.check(filling.form(), filling.answers(), Vietnam.at(clock.instant()).toLocalDate()));
        filling.missingPapers().forEach(paper -> errors.add(new FieldError(paper.key(), "Đính kèm " + paper.name())));
        return errors;
    }

    CheckPage of(Filling filling, List<FieldError> errors, boolean undeclared) {
        Instant now = clock.instant();
        Instant due = calendars.of(filling.agency().id()).due(now, ANSWER, CountingMode.HOURS).at();
        String fees = filling.revision().facts().channel(Channel.ONLINE)
                .filter(way -> !way.fees().isEmpty()).map(WayOfFiling::feeWords).orElse("");
        return new CheckPage(filling.title(), filling.savedWords(), filling.address(), back(filling), cards(filling), papers(filling),
                filling.papers().isEmpty() ? null : filling.address("giay-to") + Filling.AGAIN, links(filling, errors),
                links(filling, FormEvaluator.warnings(filling.form(), filling.answers())), undeclared, Vietnamese.time(now),
                DueWords.moment(due), filling.agency().name(), fees);
    }

    private static String back(Filling filling) {
        return filling.papers().isEmpty() ? filling.address(filling.pages().getLast().id()) : filling.address("giay-to");
    }

    private static List<CheckPage.Card> cards(Filling filling) {
        List<Question> visible = FormEvaluator.visible(filling.form(), filling.answers());
        List<CheckPage.Card> cards = new ArrayList<>();
        for (Section section : filling.form().sections()) {
            List<SummaryRow> rows = visible.stream().filter(q -> q.section().equals(section.id())).map(q -> row(filling, q)).toList();
            if (!rows.isEmpty()) {
                cards.add(new CheckPage.Card(section.title(), rows));
            }
        }
        return cards;
    }

    static SummaryRow row(Filling filling, Question question) {
        Answer.Provenance from = filling.answers().get(question.id()).map(Answer::from).orElse(Answer.Provenance.TYPED);
        String source = switch (from) {
            case TYPED -> null;
            case ACCOUNT -> FieldViews.FROM_ACCOUNT;
            case REGISTER -> "Lấy từ cơ sở dữ liệu quốc gia";
        };
        return new SummaryRow(question.label(), Shown.answer(question, filling.answers()), filling.address(question.page()) + Filling.AGAIN,
                question.label().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + question.label().substring(1), source);
    }

    private static List<CheckPage.Paper> papers(Filling filling) {
        return filling.papers().stream().map(paper -> new CheckPage.Paper(paper.name(), paper.required(),
                filling.files(paper.key()).stream().map(file -> PapersView.attached(filling.address(), file)).toList())).toList();
    }

    /** Each to the page where it is put right; what belongs to no page stands alone. */
    private static List<Link> links(Filling filling, List<FieldError> errors) {
        return errors.stream().map(error -> {
            boolean paper = filling.revision().facts().component(error.field()).isPresent();
            String page = filling.form().question(error.field()).map(Question::page).orElse(paper ? "giay-to" : null);
            return new Link(error.message(), page == null ? null : filling.address(page) + Filling.AGAIN);
        }).toList();
    }
}
