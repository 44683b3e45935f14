package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Seen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Làm một việc: finds the dossier, does the act as its page showed it and in the right post, answers. */
@Component
class Deeds {
    private final Opened opened;
    private final Hands hands;

    Deeds(Opened opened, Hands hands) {
        this.opened = opened;
        this.hands = hands;
    }

    /** The form as it came in. */
    record Sent(String code, Map<String, String> typed, SignedIn user, RedirectAttributes flash) {
    }

    /** What is done. */
    interface Deed {
        ActOutcome by(Seen seen, Actor actor);
    }

    /**
     * @param done what is said of the dossier once it was; then the list is shown again
     * @param again the page of the act with what is to be corrected
     */
    ModelAndView answer(Sent sent, Deed deed, Function<DossierSummary, String> done, BiFunction<DossierSummary, List<FieldError>, Page> again) {
        DossierSummary dossier = opened.find(sent.code(), sent.user());
        ActHead head = ActHead.of(dossier, sent.typed());
        ActOutcome outcome = act(deed, head, dossier, sent.user());
        return Outcomes.answer(outcome, head, outcome instanceof ActOutcome.Done ? done.apply(dossier) : "", sent.flash(),
                errors -> again.apply(dossier, errors));
    }

    /**
     * As above, but the page of the act itself is shown again.
     *
     * @param noun of that page
     * @param kept whether what was sent stands already, so that a second press is answered like the first
     */
    ModelAndView stay(Sent sent, String noun, Deed deed, String done, Predicate<DossierSummary> kept, BiFunction<DossierSummary, List<FieldError>, Page> again) {
        DossierSummary dossier = opened.find(sent.code(), sent.user());
        ActHead head = ActHead.of(dossier, sent.typed());
        ActOutcome outcome = act(deed, head, dossier, sent.user());
        if (outcome instanceof ActOutcome.Done || outcome instanceof ActOutcome.Repeated && kept.test(dossier)) {
            sent.flash().addFlashAttribute(Alert.NAME, Alert.done(done + "."));
            return new ModelAndView("redirect:" + head.at(noun));
        }
        return Outcomes.answer(outcome, head, "", sent.flash(), errors -> again.apply(dossier, errors));
    }

    private ActOutcome act(Deed deed, ActHead head, DossierSummary dossier, SignedIn user) {
        return deed.by(head.seen(), hands.actor(user, dossier));
    }
}
