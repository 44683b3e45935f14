package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.web.Link;
import vn.motcua.web.SummaryRow;

/**
 * Everything once more before filing.
 *
 * @param wrong what must be put right first, each with the page where
 * @param odd what may be right but looks odd
 * @param undeclared true when the box of the declaration was left empty
 * @param answerBy until when the office would have to answer if it were filed now
 */
public record CheckPage(String name, String saved, String address, String back, List<Card> cards, List<Paper> papers, String papersHref,
        List<Link> wrong, List<Link> odd, boolean undeclared, String now, String answerBy, String agency, String fees) {

    public record Card(String title, List<SummaryRow> rows) {
    }

    public record Paper(String name, boolean required, List<PapersPage.Attached> files) {
    }

    public int errors() {
        return wrong.size() + (undeclared ? 1 : 0);
    }
}
