package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.Holidays;
import vn.motcua.calendar.Sessions;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** What was typed into the calculator, kept as typed. */
public record DueForm(String day, String month, String year, String time, String amount, String unit, String mode, String sessions) {
    /** A limit of {@value TimeLimit#MAX_DAYS} days still ends within the calendar. */
    private static final int LAST_YEAR = Holidays.LAST_YEAR - 20;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.hg]\\s*(\\d{2})?)?");

    static DueForm starting(Instant now) {
        ZonedDateTime at = Vietnam.at(now);
        return new DueForm(String.valueOf(at.getDayOfMonth()), String.valueOf(at.getMonthValue()), String.valueOf(at.getYear()),
                "%02d:%02d".formatted(at.getHour(), at.getMinute()), "8", "h", "gio", Sessions.STANDARD.text());
    }

    static DueForm of(Map<String, String> typed) {
        return new DueForm(line(typed, "ngay-ngay"), line(typed, "ngay-thang"), line(typed, "ngay-nam"), line(typed, "gio"),
                line(typed, "so"), line(typed, "don-vi"), line(typed, "cach"), line(typed, "buoi").isEmpty() ? Sessions.STANDARD.text() : line(typed, "buoi"));
    }

    private static String line(Map<String, String> typed, String field) {
        String line = Text.line(typed.get(field));
        return Text.start(line, 200);
    }

    /** @return null with an error when date or time cannot be read */
    Instant from(List<FieldError> errors) {
        LocalDate date = date(errors);
        LocalTime at = time(errors);
        return date == null || at == null ? null : date.atTime(at).atZone(Vietnam.ZONE).toInstant();
    }

    private LocalDate date(List<FieldError> errors) {
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            errors.add(new FieldError("ngay", "Nhập ngày nhận hồ sơ bằng chữ số, đủ ngày, tháng và năm, ví dụ 20 11 2026"));
            return null;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() >= Holidays.FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
            errors.add(new FieldError("ngay", "Lịch nghỉ có từ năm %d đến năm %d, nhập một ngày trong khoảng ấy"
                    .formatted(Holidays.FIRST_YEAR, LAST_YEAR)));
        } catch (DateTimeException e) {
            errors.add(new FieldError("ngay", "Không có ngày %s/%s/%s, xem lại ngày và tháng".formatted(day, month, year)));
        }
        return null;
    }

    private LocalTime time(List<FieldError> errors) {
        Matcher matcher = TIME.matcher(time);
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        errors.add(new FieldError("gio", "Nhập giờ nhận hồ sơ từ 00:00 đến 23:59, ví dụ 16:30"));
        return null;
    }

    TimeLimit limit(List<FieldError> errors) {
        int before = errors.size();
        if (!amount.matches("\\d{1,9}") || Integer.parseInt(amount) == 0) {
            errors.add(new FieldError("so", "Nhập thời hạn bằng chữ số, từ 1 trở lên, ví dụ 8"));
        }
        if (!List.of("h", "d", "c").contains(unit)) {
            errors.add(new FieldError("don-vi", "Chọn thời hạn tính bằng giờ làm việc, ngày làm việc hay ngày"));
        }
        if (errors.size() > before) {
            return null;
        }
        try {
            return TimeLimit.parse(amount + unit);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError("so", e.getMessage()));
            return null;
        }
    }

    CountingMode countingMode() {
        return mode.equals("ngay") ? CountingMode.EXCLUDE_FIRST_DAY : CountingMode.HOURS;
    }

    Sessions officeSessions(List<FieldError> errors) {
        try {
            return Sessions.parse(sessions);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError("buoi", e.getMessage()));
            return null;
        }
    }
}
