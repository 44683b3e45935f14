package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.architecture.Sources.Source;

/** One schema per room: nobody's SQL names another's tables; foreign keys follow the arrows; reports read views. */
class SchemaOwnershipTest {
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\b(FROM|JOIN|INTO|UPDATE|TABLE|VIEW|EXISTS|ON|REFERENCES|USING|FUNCTION)\\s+(?:ONLY\\s+)?([a-z_]+)\\.([a-z_]+)");
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");
    private static final Pattern VIEW = Pattern.compile("CREATE (?:OR REPLACE )?(?:MATERIALIZED )?VIEW ([a-z_]+\\.[a-z_]+)");
    /** Rooms without arrows of their own: seeding and commands reach everywhere by calls, not by SQL. */
    private static final Set<String> SCHEMAS = Sources.migrations().stream().map(source -> MIGRATION.matcher(source.name()))
            .filter(Matcher::matches).map(name -> name.group(2)).collect(Collectors.toSet());

    @Test
    void theSqlOfARoomNamesOnlyItsOwnSchema() {
        Set<String> views = Sources.migrations().stream().flatMap(source -> VIEW.matcher(source.text()).results().map(view -> view.group(1)))
                .collect(Collectors.toSet());
        assertThat(Sources.java().stream().flatMap(source -> foreignTables(source, views).stream())).isEmpty();
    }

    @Test
    void aMigrationChangesOnlyItsOwnSchemaAndItsForeignKeysFollowTheArrows() {
        assertThat(Sources.migrations().stream().flatMap(source -> foreignTables(source, SchemaOwnershipTest::mayReference).stream())).isEmpty();
    }

    @Test
    void migrationsAreNamedByStampRoomAndWhatTheyDo() {
        assertThat(Sources.migrations()).extracting(Source::name).allMatch(name -> MIGRATION.matcher(name).matches());
        assertThat(Sources.migrations().stream().map(source -> source.name().substring(0, 13))).doesNotHaveDuplicates();
    }

    @Test
    void theRulesFindWhatTheyForbid() {
        Source query = new Source(Path.of("vn/motcua/calendar/X.java"), "a(\"\"\"\n SELECT x FROM agency.agency JOIN calendar.day\n\"\"\")");
        assertThat(foreignTables(query, Set.of())).singleElement().asString().contains("agency.agency");
        Source migration = new Source(Path.of("V202611220199__calendar_x.sql"), "CREATE TABLE calendar.x (a uuid REFERENCES party.person);\n UPDATE agency.agency SET a = 1");
        assertThat(foreignTables(migration, SchemaOwnershipTest::mayReference)).hasSize(2);
    }

    private static List<String> foreignTables(Source java, Set<String> views) {
        List<String> found = new ArrayList<>();
        for (Matcher block = TEXT_BLOCK.matcher(java.text()); block.find();) {
            for (Matcher table = TABLE.matcher(block.group(1)); table.find();) {
                String name = table.group(2) + "." + table.group(3);
                boolean own = table.group(2).equals(java.module());
                boolean view = java.module().equals("report") && views.contains(name);
                if (SCHEMAS.contains(table.group(2)) && !own && !view) found.add(java.path() + " names " + name);
            }
        }
        return found;
    }

    private static List<String> foreignTables(Source migration, BiPredicate<String, String> mayReference) {
        Matcher name = MIGRATION.matcher(migration.name());
        if (!name.matches()) return List.of(migration.name() + " has no room");
        List<String> found = new ArrayList<>();
        String sql = migration.text().replaceAll("--[^\\n]*", "");
        for (Matcher table = TABLE.matcher(sql); table.find();) {
            String schema = table.group(2);
            boolean allowed = schema.equals(name.group(2)) || !SCHEMAS.contains(schema)
                    || table.group(1).equals("REFERENCES") && mayReference.test(name.group(2), schema);
            if (!allowed) found.add(migration.name() + " names " + schema + "." + table.group(3));
        }
        return found;
    }

    /** The arrows as the room's own package declares them. */
    private static boolean mayReference(String module, String target) {
        return Sources.java().stream().filter(source -> source.name().equals("package-info.java") && source.module().equals(module))
                .map(source -> ALLOWED.matcher(source.text())).filter(Matcher::find).anyMatch(allowed -> allowed.group(1).contains('"' + target + '"'));
    }
}
