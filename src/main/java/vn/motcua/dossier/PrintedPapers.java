package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Mẫu do hệ thống lập: whether a file is one of the forms given with a dossier, byte for byte. Names nobody. */
@Service
public class PrintedPapers {
    private final DossierRows rows;
    private final Followers followers;

    PrintedPapers(DossierRows rows, Followers followers) {
        this.rows = rows;
        this.followers = followers;
    }

    /** @param account whether the applicant follows the dossier with an account */
    public record Printed(Mau form, String code, boolean account) {
    }

    /** @param code of the dossier, as written in the file */
    public Optional<Printed> find(String code, String sha256) {
        return !DossierCode.wellFormed(code) ? Optional.empty() : rows.find(code).flatMap(dossier ->
                History.forOfficers(rows.events(dossier.id()), null).stream().map(HistoryEntry::paper).filter(paper -> paper != null && paper.sha256().equals(sha256))
                        .findFirst().map(paper -> new Printed(paper.form(), dossier.code(), followers.signIn(dossier))));
    }
}
