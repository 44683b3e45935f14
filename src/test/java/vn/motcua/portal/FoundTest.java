package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.SearchQuery;

class FoundTest {

    @Test
    void wordsOfASearchStayWholeInAnAddress() {
        Found found = new Found(SearchQuery.text("A & B 50% #1 +84 {x}"), List.of(), List.of(), null, List.of(), List.of(), List.of(), null, null, 0);
        assertThat(found.everywhere()).isEqualTo("/thu-tuc?q=A%20%26%20B%2050%25%20%231%20%2B84%20%7Bx%7D");
    }
}
