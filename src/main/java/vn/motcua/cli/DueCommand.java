package vn.motcua.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.calendar.Corrections;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.Holidays;
import vn.motcua.calendar.Sessions;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** {@code bin/motcua due}: the due time on the first line as ISO 8601 with its offset, the derivation under it. Pure. */
public final class DueCommand {
    private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("--from", "--limit", "--mode", "--sessions"));
    private static final Map<String, CountingMode> MODES =
            Map.of("hours", CountingMode.HOURS, "exclude-first-day", CountingMode.EXCLUDE_FIRST_DAY);
    private static final String USAGE = """
            motcua due --from 2026-11-20T16:30 --limit 8h [--mode hours|exclude-first-day] [--sessions 08:00-12:00,13:00-17:00]

            Thời hạn: 8h giờ làm việc, 3d ngày làm việc, 5c ngày. Giờ Việt Nam; lịch nghỉ xem bằng motcua holidays 2026.
            """;

    private DueCommand() {
    }

    /** @return 0 done, 2 asked for wrongly, with one sentence on {@code err} */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(USAGE);
            return 0;
        }
        try {
            print(new Options(args, KNOWN), out);
            return 0;
        } catch (Options.WrongInput e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static void print(Options options, PrintStream out) {
        Instant from = moment(options.required("--from", "2026-11-20T16:30"));
        String typed = options.required("--limit", "8h");
        TimeLimit limit = or("Not a time limit: 8h, 3d or 5c.", () -> TimeLimit.parse(typed));
        if (limit.amount() == 0) {
            throw new Options.WrongInput("Thời hạn phải từ 1 trở lên, ví dụ --limit 8h. (The limit is at least 1.)");
        }
        String mode = options.orElse("--mode", "hours");
        if (!MODES.containsKey(mode)) {
            throw new Options.WrongInput("Cách tính là hours hoặc exclude-first-day, không phải “%s”. (Not a way of counting.)".formatted(mode));
        }
        Sessions sessions = or("Not working hours: 08:00-12:00,13:00-17:00.", () -> Sessions.parse(options.orElse("--sessions", Sessions.STANDARD.text())));
        WorkCalendar calendar = WorkCalendar.of(sessions, Corrections.shipped());
        DueTime due = or("Beyond the years that can be counted.", () -> calendar.due(from, limit, MODES.get(mode)));
        out.println(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Vietnam.at(due.at())));   // always with seconds, as RFC 3339 wants
        print(due.derivation(), out);
        notes(calendar, due.derivation(), out);
    }

    /** The rules say in Vietnamese what is wrong; a command says it in English too. */
    private static <T> T or(String english, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (IllegalArgumentException e) {
            throw new Options.WrongInput("%s (%s)".formatted(e.getMessage(), english));
        }
    }

    private static void print(Derivation derivation, PrintStream out) {
        List<Derivation.Line> lines = derivation.lines();
        int when = lines.stream().mapToInt(line -> line.when().length()).max().orElse(0);
        int counts = lines.stream().mapToInt(line -> line.counts().length()).max().orElse(0);
        boolean minutes = lines.stream().anyMatch(line -> line.total().matches(".* \\d\\d"));
        int total = lines.stream().mapToInt(line -> total(line, minutes).length()).max().orElse(0);
        for (Derivation.Line line : lines) {
            if (line.kind() == Derivation.Kind.END) {
                out.println("─".repeat(when + counts + total + 4));
            }
            out.println(String.format("%-" + when + "s  %-" + counts + "s  %" + total + "s", line.when(), line.counts(), total(line, minutes)).stripTrailing());
        }
    }

    /** Hours under hours: where others have minutes, room for them is left. */
    private static String total(Derivation.Line line, boolean minutes) {
        return minutes && line.total().endsWith("giờ") ? line.total() + "   " : line.total();
    }

    private static void notes(WorkCalendar calendar, Derivation derivation, PrintStream out) {
        LocalDate from = Vietnam.at(derivation.from()).toLocalDate();
        LocalDate due = Vietnam.at(derivation.due()).toLocalDate();
        for (int year = from.getYear(); year <= due.getYear(); year++) {
            for (SpecialDay day : calendar.specialDays(year)) {
                if (!day.confirmed() && !day.date().isBefore(from) && !day.date().isAfter(due)) {
                    out.printf("Lưu ý: %s (%s) chưa được xác nhận.%n", Vietnamese.date(day.date()), day.reason());
                }
            }
        }
    }

    private static Instant moment(String text) {
        Instant at;
        try {
            at = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") && text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(Vietnam.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Options.WrongInput("Viết thời điểm bắt đầu như 2026-11-20T16:30 (ngày có thật, giờ Việt Nam), không phải “%s”. (Not a moment.)".formatted(text));
        }
        int year = Vietnam.at(at).getYear();
        if (year < Holidays.FIRST_YEAR || year > Holidays.LAST_YEAR - 20) {
            throw new Options.WrongInput("Thời hạn tính được cho các năm từ %d đến %d, không phải %d. (Not a year that can be counted.)"
                    .formatted(Holidays.FIRST_YEAR, Holidays.LAST_YEAR - 20, year));
        }
        return at;
    }
}
