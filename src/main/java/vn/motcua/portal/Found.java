package vn.motcua.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.SearchQuery;
import vn.motcua.web.Choice;

/**
 * Trang tìm thủ tục.
 *
 * @param lacking words that the first hit lacks, as {@link vn.motcua.catalogue.SearchPage} tells; the hits are only near then
 * @param event the life event looked into, null for none
 * @param first address of the first page when this is a later one, null otherwise
 * @param next address of the next page, null on the last
 */
public record Found(SearchQuery query, List<ProcedureSummary> hits, List<String> lacking, LifeEvent event, List<LifeEvent> events,
        List<Choice> fields, List<Choice> levels, String first, String next, long size) {

    /** “lái”, “xe” */
    public String lackingWords() {
        return lacking.stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
    }

    /** The same words, in every field and at every level. */
    public String everywhere() {
        return UriComponentsBuilder.fromPath("/thu-tuc").queryParam("q", "{q}").encode().buildAndExpand(query.text()).toUriString();
    }
}
