package vn.motcua.portal.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.form.Answers;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.party.PersonalId;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Người quen của quầy: what is known of somebody by the number on the identity card, so that it need not be asked and typed again. */
@Component
class Visitors {
    private static final Logger LOG = LoggerFactory.getLogger(Visitors.class);
    private static final int LOOKED_AT = 5;
    private final Parties parties;
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final Known known;

    Visitors(Parties parties, Dossiers dossiers, Reaches reaches, Known known) {
        this.parties = parties;
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.known = known;
    }

    /** @param said by name of the field @param source where it comes from, in words */
    record Met(Map<String, String> said, String source) {
    }

    /** From the account, else from the last dossier within reach; the latter is a reading of that dossier and recorded as such. */
    Optional<Met> find(String personalId, SignedIn user) {
        if (!PersonalId.wellFormed(personalId)) {
            return Optional.empty();
        }
        Optional<Met> met = parties.byPersonalId(personalId).map(person -> new Met(said(person.fullName(), person.phone(), person.email()),
                "tài khoản trên cổng")).or(() -> earlier(personalId, user));
        LOG.info("Account {} asked at the counter who a personal number belongs to: {}", user.accountId(), met.isPresent() ? "known" : "not known");
        return met;
    }

    /** What the account answers of this form; only when number and name are one person's, so that a slip of the pen fills in no stranger. */
    Answers answers(ProcedureRevision revision, Map<String, String> said) {
        return parties.byPersonalId(said.getOrDefault("so-dinh-danh", "")).filter(person -> same(person, said.getOrDefault("ho-ten", "")))
                .map(person -> revision.form().prefill(known.prefill(person))).orElse(Answers.NONE);
    }

    private static boolean same(Person person, String name) {
        return Text.plain(person.fullName()).equals(Text.plain(name));
    }

    private Optional<Met> earlier(String personalId, SignedIn user) {
        Reach reach = reaches.of(user);
        for (DossierSummary dossier : dossiers.search(new ListFilter(personalId, null, null, null, null), null, LOOKED_AT, reach).rows()) {
            Optional<Applicant> applicant = dossiers.applicant(dossier.id()).filter(each -> each.personalId().equals(personalId));
            if (applicant.isPresent()) {
                dossiers.read(dossier.code(), reach, "Lấy thông tin người nộp tại quầy");
                return applicant.map(each -> new Met(said(each.name(), each.phone(), each.email()), "hồ sơ %s nộp ngày %s"
                        .formatted(dossier.code(), Vietnamese.date(Vietnam.at(dossier.filedAt()).toLocalDate()))));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> said(String name, String phone, String email) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("ho-ten", name);
        said.put("dien-thoai", phone == null ? "" : phone.replaceAll("[ .]", ""));
        said.put("thu-dien-tu", email == null ? "" : email);
        return said;
    }
}
