package vn.motcua.portal.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.form.Answers;
import vn.motcua.party.Lookups;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.party.PersonalId;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Người quen của quầy: what is known of somebody by the number on the identity card, so that it need not be asked and typed again. */
@Component
class Visitors {
    private static final int LOOKED_AT = 5;
    private final Parties parties;
    private final Lookups lookups;
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final Known known;

    Visitors(Parties parties, Lookups lookups, Dossiers dossiers, Reaches reaches, Known known) {
        this.parties = parties;
        this.lookups = lookups;
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.known = known;
    }

    /** @param said by name of the field, empty when nothing is to be filled in @param words what was found, and what to do now */
    record Met(Map<String, String> said, String words) {
    }

    /**
     * From the account, else from the last dossier within reach; the latter is a reading of that dossier and recorded as such. A number alone
     * tells the name only; telephone and e-mail come once the name on the identity card is that of the number.
     *
     * @return empty when this account has asked too often
     */
    Optional<Met> find(Map<String, String> typed, SignedIn user, Seat seat) {
        String personalId = typed.getOrDefault("so-dinh-danh", "");
        String name = typed.getOrDefault("ho-ten", "");
        Optional<Person> person = parties.byPersonalId(personalId);
        if (!lookups.record(by(user, seat), person, name.isEmpty() ? "Hỏi số định danh là của ai, tại quầy" : "Lấy thông tin người nộp tại quầy")) {
            return Optional.empty();
        }
        return Optional.of(person.map(known -> met(known.fullName(), known.phone(), known.email(), name, "tài khoản trên cổng"))
                .or(() -> earlier(personalId, name, user)).orElse(new Met(Map.of(), "Chưa biết người này. Ghi như trên căn cước.")));
    }

    /** What the account answers of this form; only when number and name are one person's, so that a slip of the pen fills in no stranger. */
    Answers answers(ProcedureRevision revision, Map<String, String> said, SignedIn user, Seat seat) {
        return parties.byPersonalId(said.getOrDefault("so-dinh-danh", "")).filter(person -> same(person.fullName(), said.getOrDefault("ho-ten", "")))
                .filter(person -> lookups.record(by(user, seat), Optional.of(person), "Điền sẵn tờ khai tại quầy"))
                .map(person -> revision.form().prefill(known.prefill(person))).orElse(Answers.NONE);
    }

    private static Lookups.By by(SignedIn user, Seat seat) {
        return new Lookups.By(user.accountId(), user.officerId(), seat.officer().fullName(), seat.title());
    }

    private static Met met(String fullName, String phone, String email, String typed, String source) {
        if (typed.isEmpty()) {
            return new Met(Map.of("ho-ten", fullName), ("Đã điền họ tên từ %s. Đối chiếu với căn cước; đúng người thì bấm lại nút này "
                    + "để điền số điện thoại, thư điện tử.").formatted(source));
        }
        return same(fullName, typed) ? new Met(said(phone, email), "Đã điền từ %s. Đối chiếu với căn cước, hỏi lại số điện thoại.".formatted(source))
                : new Met(Map.of(), "Số này từng được ghi với họ tên khác. Đối chiếu lại số và họ tên với căn cước.");
    }

    private static boolean same(String fullName, String name) {
        return Text.plain(fullName).equals(Text.plain(name));
    }

    /** Only what was entered at a counter or came by post: online anybody may declare the number of somebody else. */
    private Optional<Met> earlier(String personalId, String name, SignedIn user) {
        Reach reach = reaches.of(user);
        for (DossierSummary dossier : dossiers.search(new ListFilter(personalId, null, null, null, null), null, LOOKED_AT, reach).rows()) {
            if (dossier.channel() == Channel.ONLINE) {
                continue;
            }
            Optional<Applicant> applicant = dossiers.applicant(dossier.id()).filter(each -> each.personalId().equals(personalId));
            if (applicant.isPresent()) {
                dossiers.read(dossier.code(), reach, "Lấy thông tin người nộp tại quầy");
                return applicant.map(each -> met(each.name(), each.phone(), each.email(), name, "hồ sơ %s nộp ngày %s".formatted(dossier.code(), Vietnamese.date(Vietnam.at(dossier.filedAt()).toLocalDate()))));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> said(String phone, String email) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("dien-thoai", phone == null ? "" : phone.replaceAll("[ .]", ""));
        said.put("thu-dien-tu", email == null ? "" : email);
        return said;
    }
}
