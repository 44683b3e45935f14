package vn.motcua.portal;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.SearchQuery;
import vn.motcua.web.Choice;

/**
 * Trang tìm thủ tục.
 *
 * @param event the life event looked into, null for none
 * @param first address of the first page when this is a later one, null otherwise
 * @param next address of the next page, null on the last
 */
public record Found(SearchQuery query, List<ProcedureSummary> hits, LifeEvent event, List<LifeEvent> events,
        List<Choice> fields, List<Choice> levels, String first, String next, long size) {

    /** The same words, in every field and at every level. */
    public String everywhere() {
        return UriComponentsBuilder.fromPath("/thu-tuc").queryParam("q", "{q}").encode().buildAndExpand(query.text()).toUriString();
    }
}
