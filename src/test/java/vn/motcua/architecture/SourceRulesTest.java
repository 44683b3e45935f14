package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.architecture.Sources.Source;

/** The rules of STYLE.md that a machine can see. */
class SourceRulesTest {
    private static final int LONGEST_FILE = 300;
    /** The bean in MotCua is the clock; everything else is handed it. */
    private static final Pattern CLOCK = Pattern.compile(
            "(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|Year|YearMonth)\\.now\\(|currentTimeMillis|new Date\\(\\)"
            + "|Clock\\.system|InstantSource\\.system|ZoneId\\.systemDefault");
    private static final Pattern SQL_CLOCK = Pattern.compile("(?i)(?<![.\\w])(now\\(\\)|current_timestamp|clock_timestamp\\(\\)|current_date)");
    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("import lombok|import jakarta\\.persistence|import javax\\.persistence"), "no Lombok, no JPA",
            // Rows made on the spot list their columns behind the alias.
            Pattern.compile("(?s)\"\"\"[^\"]*\\bSELECT\\s+\\*\\s+FROM\\s+(?!jsonb?_to_record|unnest)"), "columns are listed",
            Pattern.compile("printStackTrace\\(\\)"), "failures are logged or told",
            Pattern.compile("(?:class|interface|record|enum) \\w*(?:Impl|Utils?|Helper|Manager|DTO|Dto)\\b"), "names say what a thing is",
            Pattern.compile("TODO(?!.*#\\d)"), "a TODO names an issue",
            Pattern.compile("@Autowired"), "constructors take what they need");
    private static final Pattern BARE_MESSAGE = Pattern.compile("(?i)\"[^\"]*(không hợp lệ|đã xảy ra lỗi|có lỗi xảy ra)[^\"]*\"");
    /** khóa, xóa, hủy, tùy: the mark over the first of two vowels that end a word, but for quý, quỳ. */
    private static final Pattern MARK_ON_THE_LAST = Pattern.compile("(?i)\\p{L}*(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\\p{L})", Pattern.UNICODE_CASE);
    /** A limit in days ends at 24:00, which only DueWords says. */
    private static final Pattern DEADLINE = Pattern.compile("(?:Vietnamese|clocks)\\.(?:time|\\w*[mM]oment)\\([\\w.()]*?(?:[dD]ue|answerBy)\\b");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^@param ");

    @Test
    void noFileIsLongerThanOneCanOverlook() {
        assertThat(Stream.of(Sources.java(), Sources.tests(), Sources.templates()).flatMap(List::stream)
                .filter(source -> source.lines() > LONGEST_FILE).map(source -> source.path() + " has " + source.lines() + " lines")).isEmpty();
    }

    @Test
    void timeComesFromTheOneClock() {
        assertThat(Sources.java().stream().filter(source -> !source.name().equals("MotCua.java")).flatMap(source -> found(source, CLOCK))).isEmpty();
        assertThat(Sources.java().stream().filter(source -> source.text().contains("\"\"\"")).flatMap(source -> found(source, SQL_CLOCK))).isEmpty();
        assertThat(Sources.migrations().stream().filter(source -> source.name().contains("dossier")).flatMap(source -> found(source, SQL_CLOCK))).isEmpty();
    }

    @Test
    void whatTheHouseDoesNotUseIsNotThere() {
        FORBIDDEN.forEach((pattern, rule) -> assertThat(Sources.java().stream().flatMap(source -> found(source, pattern))).as(rule).isEmpty());
    }

    @Test
    void messagesSayWhatToDo() {
        assertThat(Stream.of(Sources.java(), Sources.templates()).flatMap(List::stream).flatMap(source -> found(source, BARE_MESSAGE))).isEmpty();
    }

    @Test
    void vietnameseIsKeptComposed() {
        assertThat(Stream.of(Sources.java(), Sources.templates(), Sources.tests()).flatMap(List::stream)
                .filter(source -> !java.text.Normalizer.isNormalized(source.text(), java.text.Normalizer.Form.NFC)).map(Source::path)).isEmpty();
    }

    @Test
    void marksStandWhereOfficesWriteThem() {
        assertThat(Stream.of(Sources.java(), Sources.templates()).flatMap(List::stream).flatMap(source -> found(source, MARK_ON_THE_LAST))).isEmpty();
        assertThat(found(new Source(Path.of("Bad.java"), "khoá, Huỷ, hoà; quý, khóa, toán, thuế"), MARK_ON_THE_LAST)).hasSize(3);
    }

    @Test
    void aDeadlineIsSaidOneWay() {
        assertThat(Stream.of(Sources.java(), Sources.templates()).flatMap(List::stream).filter(source -> !source.name().equals("DueWords.java"))
                .flatMap(source -> found(source, DEADLINE))).isEmpty();
        assertThat(found(new Source(Path.of("Bad.java"), "Vietnamese.moment(done.dossier().due()) Vietnamese.shortMoment(asked.answerBy()) clocks.moment(legDue)"
                + " Vietnamese.moment(dossier.filedAt())"), DEADLINE)).hasSize(3);
    }

    /** Pages are the templates that open with a layout; layouts themselves and parts of pages may take what they need. */
    @Test
    void aPageTakesItsFrameAndOneRecord() {
        assertThat(Sources.templates().stream().filter(source -> source.text().contains("@template.") && source.text().contains("Layout("))
                .filter(source -> !source.path().toString().endsWith("Layout.jte"))
                .filter(source -> PARAMETER.matcher(source.text()).results().count() > 2).map(source -> source.path() + " takes more")).isEmpty();
    }

    @Test
    void theRulesFindWhatTheyForbid() {
        Source bad = new Source(Path.of("Bad.java"), "Instant.now(); \"\"\"\n SELECT * FROM a WHERE b = now()\"\"\" \"Giá trị không hợp lệ\" class FooUtils // TODO later");
        assertThat(found(bad, CLOCK)).hasSize(1);
        assertThat(found(bad, SQL_CLOCK)).hasSize(1);
        assertThat(found(bad, BARE_MESSAGE)).hasSize(1);
        assertThat(FORBIDDEN.keySet().stream().filter(pattern -> found(bad, pattern).findAny().isPresent())).hasSize(3);
    }

    private static Stream<String> found(Source source, Pattern pattern) {
        return pattern.matcher(source.text()).results().map(match -> "%s:%d %s".formatted(source.path(),
                source.text().substring(0, match.start()).lines().count(), match.group().strip().replaceAll("\\s+", " ")));
    }
}
