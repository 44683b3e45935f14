package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.portal.KeptFile;

/** @param kept files taken in already while something else was still to be corrected */
public record SupplementAnswerPage(ActHead head, SupplementRequest request, List<KeptFile> kept) {

    public List<KeptFile> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }
}
