package vn.motcua.portal.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.Actor;

/** From a draft to the filing of it. The same draft always gives the same request. */
@Component
class Requests {

    FilingRequest of(Filling filling, SignedIn user) {
        Answers answers = FormEvaluator.prune(filling.form(), filling.answers());
        List<FiledDocument> files = filling.files().stream()
                .map(file -> new FiledDocument(file.component(), file.name(), file.sha256(), file.size(), file.mediaType())).toList();
        return new FilingRequest(filling.draft().id(), filling.revision().id(), filling.agency().id(), applicant(answers, user), answers, files,
                Channel.ONLINE, new Actor(user.accountId(), null, user.displayName(), null));
    }

    /** As said in the form, which every shipped form asks under these names; the account's name where it does not. */
    private static Applicant applicant(Answers answers, SignedIn user) {
        String name = answers.has("ho-ten") ? answers.text("ho-ten") : user.displayName();
        return new Applicant(user.accountId(), user.personId(), name, answers.text("so-dinh-danh"), answers.text("dien-thoai"),
                answers.text("thu-dien-tu"), answers.text("noi-cu-tru"));
    }
}
