package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.SearchPage;
import vn.motcua.catalogue.SearchQuery;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Tìm thủ tục: by what people call it, by code, by field, by what happened in their life. */
@Controller
class ProcedureSearchController {
    private static final int SIZE = 20;
    private static final List<Choice> LEVELS = List.of(
            new Choice("Cấp xã", "Xã, phường"), new Choice("Cấp tỉnh", "Tỉnh, thành phố"), new Choice("Cấp bộ", "Bộ, ngành"));

    private final Catalogue catalogue;

    ProcedureSearchController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(value = "/thu-tuc")
    Page search(@RequestParam(name = "q", required = false) String text,
            @RequestParam(name = "linh-vuc", required = false) String field,
            @RequestParam(name = "cap", required = false) String level,
            @RequestParam(name = "su-kien", required = false) String event,
            @RequestParam(name = "sau", required = false) String after,
            @RequestHeader(name = "HX-Request", required = false) String htmx, HttpServletResponse response) {
        response.addHeader("Vary", "HX-Request");
        SearchQuery query = new SearchQuery(text, field, level, event, after, SIZE);
        SearchPage page = catalogue.search(query);
        LifeEvent within = catalogue.lifeEvents().stream().filter(each -> each.key().equals(query.event())).findFirst().orElse(null);
        boolean fragment = htmx != null;
        Found found = new Found(query, page.hits(), page.lacking(), within, catalogue.lifeEvents(), fragment ? List.of() : fields(), LEVELS,
                query.after() == null ? null : address(query, null), page.next() == null ? null : address(query, page.next()),
                catalogue.size());
        return Page.of(fragment ? "portal/hits" : "portal/search", found);
    }

    private List<Choice> fields() {
        return catalogue.fields().stream().map(field -> new Choice(field, field)).toList();
    }

    private static String address(SearchQuery query, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/thu-tuc");
        add(address, "q", query.text());
        add(address, "linh-vuc", query.field());
        add(address, "cap", query.level());
        add(address, "su-kien", query.event());
        add(address, "sau", after);
        return address.build().encode().toUriString();
    }

    /** Values as template variables, so that a "{" or "&" in them stays what it is. */
    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
