package vn.motcua.desk;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Counted;
import vn.motcua.dossier.WorkList;
import vn.motcua.web.Choice;
import vn.motcua.web.Exports;
import vn.motcua.web.Link;

/**
 * What a list shows.
 *
 * @param tabs the lists of this official with how much is on each
 * @param place where the official sits
 * @param now as printed beside it
 * @param next address of the next page, null on the last
 * @param first address of the first page, null on it
 * @param cleared the list without filters
 * @param focus whether the keyboard goes to the first dossier, after an act
 * @param paper the form that act printed; null when none
 * @param counter whether this official receives at the counter
 */
public record DeskPage(WorkList list, List<Tab> tabs, String place, String now, DeskQuery query, List<Choice> fields, List<Choice> channels,
                       List<DeskRow> rows, String next, String first, String cleared, boolean focus, Link paper, boolean counter) {

    public record Tab(WorkList list, String label, String href, Counted count, boolean current) {
    }

    /** Lists of what waits for an answer show what was handed in; the others who has it. */
    public boolean receiving() {
        return list == WorkList.TO_RECEIVE;
    }

    /** Sorted by when the result was promised, not by what the present step must keep. */
    public boolean byPromise() {
        return list == WorkList.IN_PROCESS || list == WorkList.OVERDUE;
    }

    /** The whole list as files. */
    public Exports exports() {
        return new Exports(query.after(null).href("/ban-lam-viec/danh-sach.xlsx"), query.after(null).href("/ban-lam-viec/danh-sach.csv"));
    }

    /** The same words, among all dossiers. */
    public String searched() {
        return UriComponentsBuilder.fromPath("/tra-cuu").queryParam("q", "{q}").encode().buildAndExpand(query.filter().text()).toUriString();
    }

    /** What waits on the own desk, whichever list is open; negative where it is narrowed or was not counted to its end. */
    public long waiting() {
        return query.filtered() ? -1 : tabs.stream().filter(tab -> tab.list() == WorkList.MY_DESK).map(Tab::count).filter(count -> !count.more()).mapToLong(Counted::number).findFirst().orElse(-1);
    }
}
