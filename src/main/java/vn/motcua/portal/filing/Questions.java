package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.form.Ahead;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.PageReader;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;
import vn.motcua.web.Link;

/** One page of questions: how it is shown, read and checked. */
@Component
class Questions {
    private final FieldViews fields;
    private final PageReader reader;
    private final InstantSource clock;

    Questions(FieldViews fields, Known known, InstantSource clock) {
        this.fields = fields;
        this.reader = new PageReader(known);
        this.clock = clock;
    }

    Answers read(HttpServletRequest request, List<Question> asked, Answers before) {
        return reader.read(asked, name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        }, before);
    }

    List<FieldError> check(Filling filling, vn.motcua.form.Page page) {
        return FormEvaluator.check(filling.form(), page, filling.answers(), Vietnam.at(clock.instant()).toLocalDate());
    }

    /** @param again whether it is asked out of its order, to come back to where the answers are read */
    QuestionPage view(Filling filling, vn.motcua.form.Page page, List<FieldError> errors, boolean again) {
        List<Question> asked = filling.asked(page);
        boolean alone = asked.size() == 1 && page.questions().size() == 1;
        List<vn.motcua.form.Page> pages = filling.pages();
        List<FieldView> views = fields.of(asked, filling.answers(), errors, alone);
        List<Link> elsewhere = FormEvaluator.elsewhere(filling.form(), page, filling.answers(), errors).stream()
                .map(question -> new Link(question.label(), filling.address(question.page()))).toList();
        return new QuestionPage(filling.title(), filling.savedWords(), filling.address(page.id()), alone ? null : page.ask(),
                alone ? "" : page.hint(), page.helpTitle(), page.help(), pages.indexOf(page) + 1, pages.size(),
                Ahead.more(filling.form(), filling.answers(), page), views, errors, elsewhere,
                again ? filling.address(Filling.CHECK) : filling.before(page), again, filling.correcting(), clock.millis());
    }
}
