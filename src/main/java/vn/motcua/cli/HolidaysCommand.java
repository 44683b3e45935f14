package vn.motcua.cli;

import java.io.PrintStream;
import java.util.List;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Vietnamese;

/** {@code bin/motcua holidays 2027}: the days off and the make-up days of a year, each with its reason. Pure. */
public final class HolidaysCommand {
    private static final String USAGE = """
            motcua holidays 2027

            In các ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi và ngày làm bù của một năm, kèm lý do và nguồn.
            """;

    private HolidaysCommand() {
    }

    /** @return 0 done, 2 asked for wrongly, with one sentence on {@code err} */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.print(USAGE);
            return 0;
        }
        if (args.size() != 1) {
            err.println(args.isEmpty() ? "Viết năm cần xem, ví dụ motcua holidays 2027. (Which year?)"
                    : "Chỉ viết một năm, ví dụ motcua holidays 2027. (One year only.)");
            return 2;
        }
        if (!args.getFirst().matches("[0-9]{1,6}")) {
            err.printf("Năm viết bằng chữ số như 2027, không phải “%s”. (Not a year.)%n", args.getFirst());
            return 2;
        }
        try {
            print(WorkCalendar.standard().specialDays(Integer.parseInt(args.getFirst())), out);
            return 0;
        } catch (IllegalArgumentException e) {
            err.printf("%s (Not a year with known holidays.)%n", e.getMessage());
            return 2;
        }
    }

    private static void print(List<SpecialDay> days, PrintStream out) {
        int reasons = days.stream().mapToInt(day -> day.reason().length()).max().orElse(0);
        for (SpecialDay day : days) {
            String weekday = Vietnamese.day(day.date().getDayOfWeek());
            out.printf("%s  %-8s  %-15s  %-" + reasons + "s  %s%s%n", day.date(), weekday, day.kind().label(), day.reason(),
                    day.source(), day.confirmed() ? "" : " (chưa xác nhận)");
        }
        long off = days.stream().filter(day -> !day.working()).count();
        out.printf("%d ngày nghỉ, %d ngày làm bù.%n", off, days.size() - off);
    }
}
