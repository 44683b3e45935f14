package vn.motcua.portal.filing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeSum;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.Question;
import vn.motcua.form.Section;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Link;

/** From a draft to the page of the counter: section by section, all questions in view. */
@Component
class CounterView {
    private final FieldViews fields;
    private final Requests requests;
    private final InstantSource clock;

    CounterView(FieldViews fields, Requests requests, InstantSource clock) {
        this.fields = fields;
        this.requests = requests;
        this.clock = clock;
    }

    CounterPage of(Filling filling, List<FieldError> found) {
        AtCounter words = new AtCounter(filling.form(), requests.account(filling.answers()));
        List<FieldError> errors = words.of(found);
        PapersPage papers = PapersView.of(filling, CounterController.PATH + "/" + filling.draft().id(), errors, false);
        List<Link> odd = FormEvaluator.warnings(filling.form(), filling.answers()).stream()
                .map(warning -> new Link(warning.message(), "#" + warning.field())).toList();
        WayOfFiling way = filling.revision().facts().wayFor(Channel.DIRECT).orElse(null);
        return new CounterPage(filling.revision().facts().name(), filling.answers().has("ho-ten") ? filling.answers().text("ho-ten") : "",
                CounterController.PATH + "/" + filling.draft().id(), filling.savedWords(), parts(filling, words, errors), papers.papers(),
                filling.revision().facts().components(RequiredDocument.Kind.SHOW).stream().map(RequiredDocument::name).toList(), odd,
                way == null ? "" : way.limitWords(),
                way == null ? null : FeeSum.of(way.fees()), clock.millis(), errors);
    }

    private List<CounterPage.Part> parts(Filling filling, AtCounter words, List<FieldError> errors) {
        List<CounterPage.Part> parts = new ArrayList<>();
        for (Section section : filling.form().sections()) {
            List<CounterPage.Group> groups = new ArrayList<>();
            for (vn.motcua.form.Page page : filling.pages()) {
                List<Question> asked = filling.asked(page).stream().filter(question -> question.section().equals(section.id())).toList();
                if (!asked.isEmpty()) {
                    groups.add(new CounterPage.Group(page.questions().size() == 1 ? "" : filling.form().forOffice(page.ask()),
                            asked.stream().map(question -> field(question, filling, words, errors)).toList()));
                }
            }
            if (!groups.isEmpty()) {
                parts.add(new CounterPage.Part(filling.form().forOffice(section.title()), groups));
            }
        }
        return parts;
    }

    private FieldView field(Question question, Filling filling, AtCounter words, List<FieldError> errors) {
        return words.of(fields.atCounter(question, filling, errors), question);
    }
}
