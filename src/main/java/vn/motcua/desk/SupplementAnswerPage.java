package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.SupplementRequest;

/** @param kept files taken in already while something else was still to be corrected */
public record SupplementAnswerPage(ActHead head, SupplementRequest request, List<FiledDocument> kept) {

    public List<FiledDocument> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }
}
