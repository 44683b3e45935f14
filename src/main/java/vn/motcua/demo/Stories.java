package vn.motcua.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ScopedClock;
import vn.motcua.shared.Vietnam;

/**
 * Files the demonstration's dossiers and lets them walk, so that lists are alive and the first citizen finds dossiers of her own. In the
 * order of their filing, as numbers of a day are given; the last is the sign that all were told. A start that was killed in the middle is
 * gone on with at the next one: each dossier has its key, and acts that were done are counted in its history.
 */
@Component
class Stories {
    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);
    private final Filing filing;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Stage stage;
    private final SamplePapers papers;

    Stories(Filing filing, Catalogue catalogue, Agencies agencies, Calendars calendars, Stage stage, SamplePapers papers) {
        this.filing = filing;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.calendars = calendars;
        this.stage = stage;
        this.papers = papers;
    }

    void tell(Storybook book, InstantSource clock) {
        List<Integer> order = IntStream.range(0, book.dossiers().size()).boxed()
                .sorted(Comparator.comparing((Integer number) -> book.dossiers().get(number).ago()).reversed()).toList();
        Storybook.Story last = book.dossiers().get(order.getLast());
        if (stage.knows(last, book.who(last))) {
            return;
        }
        Instant now = clock.instant();
        order.forEach(number -> tell(book, number, now));
    }

    private void tell(Storybook book, int number, Instant now) {
        Storybook.Story story = book.dossiers().get(number);
        Agency agency = agencies.byCode(story.agency()).orElseThrow();
        Optional<ProcedureRevision> shipped = catalogue.current(story.procedure()).filter(ProcedureRevision::fileable);
        if (shipped.isEmpty()) {
            LOG.warn("The demonstration leaves out dossier {}: procedure {} cannot be filed here", number, story.procedure());
            return;
        }
        ProcedureRevision revision = shipped.get();
        Optional<DossierSummary> told = filing.before(Stage.id(number));
        if (told.isPresent()) {
            walk(told.get(), story.acts().stream().skip(stage.played(told.get(), story.agency())).toList(), story.agency(), now);
            return;
        }
        Instant filedAt = Stage.before(calendars.of(agency.id()), now, story.ago());
        FilingRequest request = request(book, number, agency, revision, filedAt);
        FilingOutcome[] outcome = new FilingOutcome[1];
        ScopedClock.at(filedAt, () -> outcome[0] = filing.file(request));
        if (outcome[0] instanceof FilingOutcome.Filed filed) {
            walk(filed.dossier(), story.acts(), story.agency(), now);
        } else {
            LOG.warn("The demonstration's dossier {} of {} was not filed: {}", number, story.procedure(), outcome[0]);
        }
    }

    private void walk(DossierSummary dossier, List<Storybook.Turn> turns, String agency, Instant now) {
        WorkCalendar calendar = calendars.of(dossier.agencyId());
        for (Storybook.Turn turn : turns) {
            boolean[] done = new boolean[1];
            ScopedClock.at(Stage.before(calendar, now, turn.ago()), () -> done[0] = stage.play(dossier, turn, agency));
            if (!done[0]) {
                return;
            }
        }
    }

    private FilingRequest request(Storybook book, int number, Agency agency, ProcedureRevision revision, Instant filedAt) {
        Storybook.Story story = book.dossiers().get(number);
        Storybook.Someone someone = book.who(story);
        Answers answers = FormEvaluator.prune(revision.form(), book.answers(story, agency, Vietnam.at(filedAt).toLocalDate()));
        boolean own = someone.citizen() != null;
        Applicant applicant = new Applicant(own ? Staffing.accountId(story.citizen()) : null, own ? Staffing.personId(story.citizen()) : null,
                someone.name(), someone.personalId(), someone.phone(), "",
                "%s, %s, thành phố Cần Thơ".formatted(someone.street(), agency.name().replaceFirst("^UBND ", "")));
        List<FiledDocument> attached = revision.facts().components(RequiredDocument.Kind.SUBMIT).stream()
                .filter(component -> component.required() && component.concerns(answers))
                .map(component -> papers.paper(component, someone.name())).toList();
        return new FilingRequest(Stage.id(number), revision.id(), agency.id(), applicant, answers, attached, story.channel(),
                own ? new Actor(Staffing.accountId(story.citizen()), null, someone.name(), null) : stage.window(story.agency()));
    }
}
