package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.Derivation.Kind;
import vn.motcua.calendar.Derivation.Line;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Writes a derivation line by line, in the words of the page; the running sum is kept here. */
final class Lines {
    /** Past so many lines, whole days that follow each other share one. */
    private static final int LONG = 15;

    private final int year;
    private final boolean inDays;
    private final List<Line> lines = new ArrayList<>();
    private long total;

    /**
     * @param year   dates of other years are written with theirs
     * @param inDays whether the sum is of days, else of minutes
     */
    Lines(int year, boolean inDays) {
        this.year = year;
        this.inDays = inDays;
    }

    void stretch(Stretch stretch, boolean makeUp) {
        ZonedDateTime from = Vietnam.at(stretch.from());
        LocalDate date = from.toLocalDate();
        String when = "%s, %s – %s".formatted(title(date, makeUp), from.toLocalTime(), Vietnam.at(stretch.to()).toLocalTime());
        counted(when, date, date, stretch.length().toMinutes());
    }

    void wholeDay(LocalDate date, long minutes, boolean makeUp) {
        counted(title(date, makeUp) + ", cả ngày", date, date, minutes);
    }

    void days(LocalDate first, LocalDate last, long days, boolean makeUp) {
        counted(first.equals(last) ? title(first, makeUp) : span(first, last), first, last, days);
    }

    /** A day off; it joins the line of the day before when both are off for the same reason. */
    void off(LocalDate date, String reason) {
        if (!lines.isEmpty()) {
            Line before = lines.getLast();
            if (before.kind() == Kind.OFF && before.counts().equals(reason) && before.last().plusDays(1).equals(date)) {
                lines.removeLast();
                lines.add(new Line(Kind.OFF, span(before.first(), date), reason, sum(), before.first(), date, 0));
                return;
            }
        }
        lines.add(new Line(Kind.OFF, title(date, false), reason, sum(), date, date, 0));
    }

    void notCounted(LocalDate date, String detail, String reason) {
        lines.add(new Line(Kind.NOT_COUNTED, title(date, false) + detail, reason, sum(), date, date, 0));
    }

    void pause(Stretch pause, String reason) {
        LocalDate first = Vietnam.at(pause.from()).toLocalDate();
        LocalDate last = Vietnam.at(pause.to()).toLocalDate();
        LocalTime to = Vietnam.at(pause.to()).toLocalTime();
        String end = first.equals(last) ? to.toString() : "%s, %s".formatted(title(last, false), to);
        String when = "%s, %s – %s".formatted(title(first, false), Vietnam.at(pause.from()).toLocalTime(), end);
        lines.add(new Line(Kind.PAUSED, when, reason, sum(), first, last, 0));
    }

    /** @param endOfDay whether the limit ends with the day, said as 24:00 */
    List<Line> end(Instant due, boolean endOfDay) {
        LocalDate date = Vietnam.at(due).toLocalDate();
        String time = endOfDay ? "24:00" : Vietnam.at(due).toLocalTime().toString();
        String moment = "%s %s, %s".formatted(time, Vietnamese.day(date.getDayOfWeek()), shortDate(date));
        List<Line> all = lines.size() > LONG ? folded() : new ArrayList<>(lines);
        all.add(new Line(Kind.END, "Đến hạn", moment, sum(), date, date, 0));
        return all;
    }

    private void counted(String when, LocalDate first, LocalDate last, long amount) {
        total += amount;
        lines.add(new Line(Kind.COUNTED, when, amount(amount), sum(), first, last, amount));
    }

    private List<Line> folded() {
        List<Line> folded = new ArrayList<>();
        for (Line line : lines) {
            Line before = folded.isEmpty() ? null : folded.getLast();
            if (before != null && whole(before) && whole(line) && before.last().plusDays(1).equals(line.first())) {
                folded.removeLast();
                long amount = before.amount() + line.amount();
                String when = span(before.first(), line.last()) + (inDays ? "" : ", cả ngày");
                folded.add(new Line(Kind.COUNTED, when, amount(amount), line.total(), before.first(), line.last(), amount));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }

    private boolean whole(Line line) {
        return line.kind() == Kind.COUNTED && (inDays || line.when().endsWith(", cả ngày"));
    }

    private String sum() {
        return amount(total);
    }

    private String amount(long amount) {
        return inDays ? amount + " ngày" : Vietnamese.duration(Duration.ofMinutes(amount));
    }

    private String span(LocalDate first, LocalDate last) {
        return title(first, false) + " – " + title(last, false);
    }

    /** "Thứ Hai 23/11", "Thứ Bảy 22/8 (làm bù)". */
    private String title(LocalDate date, boolean makeUp) {
        String day = Vietnamese.day(date.getDayOfWeek());
        return Character.toUpperCase(day.charAt(0)) + day.substring(1) + " " + shortDate(date) + (makeUp ? " (làm bù)" : "");
    }

    private String shortDate(LocalDate date) {
        String dayAndMonth = date.getDayOfMonth() + "/" + date.getMonthValue();
        return date.getYear() == year ? dayAndMonth : dayAndMonth + "/" + date.getYear();
    }
}
