package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Text;

/** A {@link ListFilter} as SQL: only what is asked for, every value a parameter. */
final class Filters {
    private static final int MOST = 12;

    private Filters() {
    }

    static String sql(ListFilter filter) {
        // Marks alone stand in no name, number or code.
        StringBuilder sql = new StringBuilder(words(filter).isEmpty() && !filter.text().isEmpty() ? " AND false" : "");
        for (int i = 0; i < words(filter).size(); i++) {
            sql.append(words(filter).get(i).startsWith("% ") ? " AND (d.search LIKE :word%1$d OR d.search LIKE :first%1$d)".formatted(i)
                    : " AND d.search LIKE :word%d".formatted(i));
        }
        return sql + (filter.procedureCode() == null ? "" : " AND d.procedure_code = :procedureCode")
                + (filter.field() == null ? "" : " AND d.field = :field")
                + (filter.channel() == null ? "" : " AND d.channel = :channel")
                + (filter.unitId() == null ? "" : " AND d.holder_unit_id = :unitId");
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ListFilter filter) {
        JdbcClient.StatementSpec bound = statement;
        List<String> words = words(filter);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            bound = bound.param("word" + i, word);
            bound = word.startsWith("% ") ? bound.param("first" + i, word.substring(2)) : bound;
        }
        bound = filter.procedureCode() == null ? bound : bound.param("procedureCode", filter.procedureCode());
        bound = filter.field() == null ? bound : bound.param("field", filter.field());
        bound = filter.channel() == null ? bound : bound.param("channel", filter.channel().name());
        return filter.unitId() == null ? bound : bound.param("unitId", filter.unitId());
    }

    /**
     * Each word somewhere, accents aside; what LIKE would read as a wildcard is meant as typed. Words too short for the index of
     * three letters are beginnings of words, of the first one too, which has no blank before it.
     */
    private static List<String> words(ListFilter filter) {
        return Arrays.stream(Text.plain(filter.text()).split(" ")).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).distinct().limit(MOST)
                .map(word -> (word.length() < 3 ? "% " : "%") + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").toList();
    }
}
