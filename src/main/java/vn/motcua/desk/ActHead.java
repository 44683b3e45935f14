package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Seen;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Link;

/**
 * What every page of an act shows above its own.
 *
 * @param path the dossier's page; the act's own address is {@code path + "/" + noun}
 * @param version of the dossier as this page shows it, sent back with the act
 * @param typed what was filled in, by name of the field; kept when something needs correcting
 */
public record ActHead(String code, String procedure, String applicant, long version, String path, String slug, Link back,
                      Map<String, String> typed, List<FieldError> errors) {
    private static final String VERSION = "[0-9]{1,18}";

    static ActHead of(DossierSummary dossier, Map<String, String> typed) {
        return new ActHead(dossier.code(), dossier.procedure(), dossier.applicant(), version(typed, dossier.version()),
                "/ban-lam-viec/" + dossier.code(), CaseController.slug(typed), CaseController.back(typed), Map.copyOf(typed), List.of());
    }

    ActHead with(List<FieldError> found) {
        return new ActHead(code, procedure, applicant, version, path, slug, back, typed, found);
    }

    /**
     * The dossier as the one who acts saw it.
     *
     * @throws ResponseStatusException 422 when the form does not say: nobody acts on what they have not looked at
     */
    Seen seen() {
        if (!typed("phien-ban").matches(VERSION)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "An act without the version that was looked at");
        }
        return new Seen(code, version);
    }

    /** The address of a page of this dossier, which leads back to the same list. */
    String at(String noun) {
        return path + "/" + noun + (slug.isEmpty() ? "" : "?ds=" + slug);
    }

    /** Empty when nothing was filled in. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The dossier as the page showed it first, however often the page came back. */
    private static long version(Map<String, String> typed, long now) {
        String sent = typed.getOrDefault("phien-ban", "");
        return sent.matches(VERSION) ? Long.parseLong(sent) : now;
    }
}
