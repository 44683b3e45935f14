package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The SQL of the search: one statement a {@link Tier}, each stopping when the page is full. Within a tier what can be filed
 * here comes first, then by name; so a position is the tier and the last code of it.
 */
@Repository
class Search {
    private static final String COLUMNS = """
            SELECT p.revision_id, p.code, p.name, p.field, array_to_string(p.levels, ', ') AS level, p.fileable, p.limit_text
              FROM catalogue.procedure p
            """;

    /** @param events codes that events of that name bring */
    record Asked(SearchQuery query, Terms terms, List<String> events, List<String> within) {
    }

    private record Place(Tier tier, String code, short shelf, String sortName) {
    }

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public SearchPage page(Asked asked) {
        // How common the words are decides between an index of words and the index in order: never a generic plan.
        jdbc.sql("""
                SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
                       set_config('pg_trgm.word_similarity_threshold', '0.45', true)
                """).query().singleRow();
        SearchQuery query = asked.query();
        List<Tier> tiers = Tier.of(asked.terms(), !query.text().isEmpty(), !asked.events().isEmpty());
        Optional<Place> after = Optional.ofNullable(query.after()).flatMap(this::place);
        List<ProcedureSummary> hits = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (after.isPresent() && tier.compareTo(after.get().tier()) < 0) {
                continue;
            }
            Place place = after.filter(p -> p.tier() == tier).orElse(null);
            int room = query.size() - hits.size();
            List<ProcedureSummary> found = hits(asked, tier, tiers.subList(0, i), place, room + 1);
            hits.addAll(found.subList(0, Math.min(room, found.size())));
            if (found.size() > room) {
                // The page may be full of an earlier tier, with more waiting in this one.
                return new SearchPage(hits, room > 0 ? tier + "~" + hits.getLast().code() : tier + "~");
            }
        }
        boolean nothing = hits.isEmpty() && after.isEmpty() && !asked.terms().words().isEmpty();
        return new SearchPage(nothing ? hits(asked, Tier.SIMILAR, List.of(), null, query.size()) : hits, null);
    }

    private List<ProcedureSummary> hits(Asked asked, Tier tier, List<Tier> earlier, Place after, int limit) {
        StringBuilder sql = new StringBuilder(COLUMNS).append(" WHERE ").append(tier.condition(asked.terms()));
        earlier.forEach(t -> sql.append(" AND NOT ").append(t.condition(asked.terms())));
        SearchQuery query = asked.query();
        if (query.field() != null) {
            sql.append(" AND p.field = :field");
        }
        if (query.level() != null) {
            sql.append(" AND :level = ANY (p.levels)");
        }
        if (asked.within() != null) {
            sql.append(" AND p.code = ANY (:within)");
        }
        if (after != null) {
            sql.append(" AND ").append(tier.behind());
        }
        sql.append(" ORDER BY ").append(tier.order()).append(" LIMIT :limit");
        return params(jdbc.sql(sql.toString()), asked, after).param("limit", limit)
                .query((row, n) -> new ProcedureSummary(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getBoolean(6), row.getString(7))).list();
    }

    /** Parameters that a statement does not name are left unused. */
    private static StatementSpec params(StatementSpec spec, Asked asked, Place after) {
        Terms terms = asked.terms();
        StatementSpec with = spec.param("code", terms.code() + "%").param("start", terms.name() + "%")
                .param("phrase", "% " + terms.name() + "%").param("words", terms.words())
                .param("events", asked.events().toArray(String[]::new))
                .param("field", asked.query().field()).param("level", asked.query().level());
        for (int i = 0; i < terms.each().size(); i++) {
            with = with.param("word" + i, "% " + terms.each().get(i) + "%");
        }
        if (asked.within() != null) {
            with = with.param("within", asked.within().toArray(String[]::new));
        }
        return after == null ? with : with.param("shelf", after.shelf()).param("sortName", after.sortName())
                .param("afterCode", after.code());
    }

    /** Nothing for a position nobody was given: the first page is shown. */
    private Optional<Place> place(String after) {
        int mark = after.indexOf('~');
        Optional<Tier> tier = mark < 0 ? Optional.empty()
                : java.util.Arrays.stream(Tier.values()).filter(t -> t.name().equals(after.substring(0, mark))).findFirst();
        if (tier.isEmpty()) {
            return Optional.empty();
        }
        String code = after.substring(mark + 1);
        if (code.isEmpty()) {
            return Optional.of(new Place(tier.get(), "", (short) -1, ""));
        }
        return jdbc.sql("SELECT shelf, sort_name FROM catalogue.procedure WHERE code = :code").param("code", code)
                .query((row, n) -> new Place(tier.get(), code, row.getShort(1), row.getString(2))).optional();
    }
}
