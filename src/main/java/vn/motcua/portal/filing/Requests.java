package vn.motcua.portal.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/** From a draft to the filing of it. The same draft always gives the same request. */
@Component
class Requests {
    private final Parties parties;

    Requests(Parties parties) {
        this.parties = parties;
    }

    FilingRequest of(Filling filling, SignedIn user) {
        Answers answers = FormEvaluator.prune(filling.form(), filling.answers());
        return request(filling, answers, applicant(answers, user), Channel.ONLINE, new Actor(user.accountId(), null, user.displayName(), null));
    }

    /** By an official, in the name of who stands at the counter. */
    FilingRequest atCounter(Filling filling, Actor by) {
        Answers said = filling.answers();
        Answers answers = FormEvaluator.prune(filling.form(), said);
        Applicant applicant = new Applicant(null, known(said), said.text("ho-ten"), said.text("so-dinh-danh"), said.text("dien-thoai"),
                said.text("thu-dien-tu"), answers.text("noi-cu-tru"));
        return request(filling, answers, applicant, Channel.DIRECT, by);
    }

    private static FilingRequest request(Filling filling, Answers answers, Applicant applicant, Channel channel, Actor by) {
        List<FiledDocument> files = filling.files().stream()
                .map(file -> new FiledDocument(file.component(), file.name(), file.sha256(), file.size(), file.mediaType())).toList();
        return new FilingRequest(filling.draft().id(), filling.revision().id(), filling.agency().id(), applicant, answers, files, channel, by);
    }

    /** Whether who stands at the counter has an account, in which an electronic result can be fetched. */
    boolean account(Answers said) {
        return known(said) != null;
    }

    /** The person sees the dossier in the own account only when number and name both fit: a slip of the pen must not show it to a stranger. */
    private UUID known(Answers said) {
        return parties.byPersonalId(said.text("so-dinh-danh")).filter(person -> Text.plain(person.fullName()).equals(Text.plain(said.text("ho-ten"))))
                .map(Person::id).orElse(null);
    }

    /** As said in the form, which every shipped form asks under these names; the account's name where it does not. */
    private static Applicant applicant(Answers answers, SignedIn user) {
        String name = answers.has("ho-ten") ? answers.text("ho-ten") : user.displayName();
        return new Applicant(user.accountId(), user.personId(), name, answers.text("so-dinh-danh"), answers.text("dien-thoai"),
                answers.text("thu-dien-tu"), answers.text("noi-cu-tru"));
    }
}
