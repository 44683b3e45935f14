package vn.motcua.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every procedure in force as searches read it, in memory: some thousands, made anew when the catalogue has changed. */
final class SearchIndex {
    private final List<Listed> rows;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Vocabulary names;
    private final Vocabulary all;

    SearchIndex(Collection<Listed> procedures) {
        rows = procedures.stream().sorted(Listed.ORDER).toList();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).code(), i);
        }
        names = new Vocabulary(rows, Listed::nameWords);
        all = new Vocabulary(rows, Listed::allWords);
    }

    /**
     * @param readings what the words may stand for
     * @param events codes that events of that name bring
     * @param within codes to stay within, in the order of need; or null
     */
    record Asked(SearchQuery query, Terms terms, Everyday.Readings readings, List<String> events, List<String> within) {
    }

    SearchPage page(Asked asked) {
        SearchQuery query = asked.query();
        Ranking ranking = query.text().isEmpty() || asked.terms().words().isEmpty() ? null : new Ranking(this, asked, passing(asked),
                query.after() == null ? query.size() + 1 : Integer.MAX_VALUE);
        List<Listed> hits = ranking != null ? ranking.hits() : query.text().isEmpty() ? narrowed(asked) : List.of();
        // A position nobody was given shows the first page.
        int from = 1 + IntStream.range(0, hits.size()).filter(i -> hits.get(i).code().equals(query.after())).findFirst().orElse(-1);
        List<Listed> page = hits.subList(from, Math.min(hits.size(), from + query.size()));
        List<String> lacking = ranking != null && from == 0 && ranking.literal() ? new Lacking(this).of(query.text(), page) : List.of();
        return new SearchPage(page.stream().map(Listed::summary).toList(), lacking, from + page.size() < hits.size() ? page.getLast().code() : null);
    }

    private static Predicate<Listed> passing(Asked asked) {
        SearchQuery query = asked.query();
        return each -> (query.field() == null || query.field().equals(each.summary().field()))
                && (query.level() == null || each.levels().contains(query.level()))
                && (asked.within() == null || asked.within().contains(each.code()));
    }

    private List<Listed> narrowed(Asked asked) {
        return (asked.within() == null ? rows.stream() : coded(asked.within())).filter(passing(asked)).toList();
    }

    /** Those of these codes that there are. */
    Stream<Listed> coded(List<String> codes) {
        return codes.stream().map(places::get).filter(place -> place != null).map(rows::get);
    }

    List<Listed> rows() {
        return rows;
    }

    /** Words of the names. */
    Vocabulary names() {
        return names;
    }

    /** Words of codes, names, fields, decisions and results. */
    Vocabulary all() {
        return all;
    }
}
