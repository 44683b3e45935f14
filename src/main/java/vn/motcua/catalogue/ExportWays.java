package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.TimeLimit.Unit;

/**
 * Reads "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến3 Ngày làm việcMiễn phí…": the table of channels with its heads
 * and cells run together. What cannot be told apart stays as text of its row.
 */
final class ExportWays {
    static final String HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    private static final Map<String, Channel> CHANNELS = Map.of("Trực tuyến", Channel.ONLINE,
            "Dịch vụ bưu chính", Channel.POST, "Trực tiếp", Channel.DIRECT);
    private static final String NO_TIME = "Không có thông tin|Không phải trả kết quả cho người nộp thuế|Không quy định|Không(?=\\s?(?:Miễn phí|Không))";
    private static final String TIME = "\\d+(?:[.,]\\d+)? (?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng|Năm|Tuần|Phút)|" + NO_TIME
            + "|\\d{1,3}(?=Miễn phí|Không có thông tin)";
    private static final String NAMES = "Trực tuyến|Dịch vụ bưu chính|Trực tiếp";
    /** A channel begins a row only when a cell of time follows it at once; elsewhere the words belong to a sentence. */
    private static final Pattern ROW = Pattern.compile("(" + NAMES + ")(?=" + TIME + "|\\d)");
    private static final Pattern CELLS = Pattern.compile("(" + TIME + ")?\\s?(.*)", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("(\\d+)(?:[.,](\\d+))? (Ngày làm việc|Ngày|Giờ làm việc)");

    static final String RUN_TOGETHER = "Nguồn ghi liền thời hạn và mức phí, không tách được: ";

    private ExportWays() {
    }

    /** @return nothing when the text is no such table */
    static List<WayOfFiling> read(String text) {
        if (!text.startsWith(HEAD)) {
            return List.of();
        }
        String body = text.substring(HEAD.length());
        Matcher row = ROW.matcher(body);
        List<Integer> starts = new ArrayList<>();
        while (row.find()) {
            starts.add(row.start());
        }
        if (starts.isEmpty() || starts.getFirst() != 0) {
            starts.addFirst(0);
        }
        List<WayOfFiling> ways = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
            WayOfFiling way = way(body.substring(starts.get(i), end));
            if (way == null) {
                return List.of();
            }
            ways.add(way);
        }
        return ways;
    }

    /** @return null when the row names no channel: then the whole table stays as text */
    private static WayOfFiling way(String row) {
        String name = CHANNELS.keySet().stream().filter(row::startsWith).findFirst().orElse(null);
        if (name == null) {
            return null;
        }
        Matcher cells = CELLS.matcher(row.substring(name.length()));
        cells.matches();
        if (cells.group(1) == null) {
            // Digits of the time and of the fee run into each other: better the source's own words than a wrong number.
            String whole = cells.group(2).strip();
            return new WayOfFiling(CHANNELS.get(name), null, "", List.of(), whole.matches("(?s)\\d.*") ? RUN_TOGETHER + whole : whole);
        }
        String time = cells.group(1);
        ExportFees fees = ExportFees.read(cells.group(2));
        return new WayOfFiling(CHANNELS.get(name), limit(time), limitText(time), fees.lines(), fees.note());
    }

    /** Null without a unit, and for hours that are not said to be working hours, months and years: those stay as text. */
    static TimeLimit limit(String time) {
        Matcher written = WRITTEN.matcher(time);
        if (!written.matches()) {
            return null;
        }
        long amount = Long.parseLong(written.group(1));
        if (written.group(2) != null) {
            boolean halfDay = written.group(2).equals("5") && written.group(3).equals("Ngày làm việc");
            return halfDay ? new TimeLimit(amount * 8 + 4, Unit.WORKING_HOURS) : null;
        }
        if (amount == 0) {
            return null;
        }
        return new TimeLimit(amount, switch (written.group(3)) {
            case "Ngày làm việc" -> Unit.WORKING_DAYS;
            case "Ngày" -> Unit.CALENDAR_DAYS;
            default -> Unit.WORKING_HOURS;
        });
    }

    private static String limitText(String time) {
        if (time.equals("Không có thông tin") || time.equals("Không")) {
            return "";
        }
        return time.matches("\\d+") ? time + " (nguồn không ghi đơn vị)" : time.matches("\\d.*") ? time.toLowerCase(java.util.Locale.ROOT) : time;
    }
}
