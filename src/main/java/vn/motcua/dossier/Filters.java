package vn.motcua.dossier;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Text;

/** A {@link ListFilter} as SQL: only what is asked for, every value a parameter. */
final class Filters {
    private Filters() {
    }

    static String sql(ListFilter filter) {
        return (filter.text().isEmpty() ? "" : " AND d.search LIKE ALL (CAST(:words AS text[]))")
                + (filter.procedureCode() == null ? "" : " AND d.procedure_code = :procedureCode")
                + (filter.field() == null ? "" : " AND d.field = :field")
                + (filter.channel() == null ? "" : " AND d.channel = :channel")
                + (filter.unitId() == null ? "" : " AND d.holder_unit_id = :unitId");
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ListFilter filter) {
        JdbcClient.StatementSpec bound = filter.text().isEmpty() ? statement : statement.param("words", words(filter.text()));
        bound = filter.procedureCode() == null ? bound : bound.param("procedureCode", filter.procedureCode());
        bound = filter.field() == null ? bound : bound.param("field", filter.field());
        bound = filter.channel() == null ? bound : bound.param("channel", filter.channel().name());
        return filter.unitId() == null ? bound : bound.param("unitId", filter.unitId());
    }

    /** Each word somewhere, accents aside; what LIKE would read as a wildcard is meant as typed. */
    private static String[] words(String text) {
        return Arrays.stream(Text.plain(text).split(" "))
                .map(word -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").toArray(String[]::new);
    }
}
