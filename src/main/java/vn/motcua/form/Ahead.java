package vn.motcua.form;

import java.util.List;

/** What may still be asked after a page, besides what is asked now. Pure. */
public final class Ahead {
    private final FormDefinition form;
    private final List<Question> visible;
    private final Answers counted;
    private final int now;

    private Ahead(FormDefinition form, Answers answers, Page page) {
        this.form = form;
        this.visible = FormEvaluator.visible(form, answers);
        this.counted = FormEvaluator.prune(form, answers);
        this.now = form.pages().indexOf(page);
    }

    /** Whether an answer to this page or a later one could bring in a page that is not counted yet. */
    public static boolean more(FormDefinition form, Answers answers, Page page) {
        Ahead ahead = new Ahead(form, answers, page);
        List<String> pages = ahead.visible.stream().map(Question::page).toList();
        return form.questions().stream().anyMatch(question -> !pages.contains(question.page()) && ahead.open(question) && ahead.possible(question.when()));
    }

    /** Not answered for good: on this page or after it. */
    private boolean open(Question question) {
        return form.page(question.page()).map(page -> form.pages().indexOf(page) >= now).orElse(false);
    }

    private boolean possible(Condition when) {
        return switch (when) {
            case null -> true;
            case Condition.All all -> all.parts().stream().allMatch(this::possible);
            case Condition.Any any -> any.parts().stream().anyMatch(this::possible);
            case Condition.Test test -> test.holds(counted) || undecided(form.question(test.field()).orElseThrow());
            case Comparison comparison -> comparison.holds(counted);
        };
    }

    private boolean undecided(Question question) {
        return open(question) && (visible.contains(question) || possible(question.when()));
    }
}
