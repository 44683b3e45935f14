package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.WorkList;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http;

/** Officials of the demonstration at their desks. */
@TestComponent
class Desks {
    static final String PASSWORD = "mat-khau-thu-nghiem";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(phien-ban|ds)\" value=\"([^\"]*)\"");

    final Dossiers dossiers;
    private final Reaches reaches;

    Desks(Dossiers dossiers, Reaches reaches) {
        this.dossiers = dossiers;
        this.reaches = reaches;
    }

    static Http at(int port, String user) {
        return Http.signedIn(port, user, PASSWORD);
    }

    Reach reach(String user) {
        return reaches.of(new SignedIn(Ids.named("demo/account/" + user), user, user, null, Ids.named("demo/officer/" + user)));
    }

    List<DossierSummary> list(WorkList list, String user) {
        return dossiers.list(list, ListFilter.NONE, null, 500, reach(user)).rows();
    }

    /** What the form on the page carries along, with what is typed besides. */
    static Map<String, String> filled(Http.Page form, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    /** Every component of the form ticked as right. */
    static Map<String, String> ticked(Http.Page form) {
        Map<String, String> fields = filled(form);
        Matcher radios = Pattern.compile("name=\"(dat-[^\"]+)\" value=\"co\"").matcher(form.body());
        while (radios.find()) {
            fields.put(radios.group(1), "co");
        }
        return fields;
    }
}
