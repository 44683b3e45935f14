package vn.motcua.report.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.motcua.agency.Agency;
import vn.motcua.report.Figures;
import vn.motcua.report.Group;
import vn.motcua.report.Selection;
import vn.motcua.report.Tally;
import vn.motcua.report.Verdict;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Adds figures up to what the page shows; every number carries the address of its dossiers. */
final class Overview {
    static final int WEEKS = 12;

    private final Agency agency;
    private final List<Figures.Open> open;
    private final List<Tally.Sum> sums;
    private final Map<Group, Long> closed;
    private final LocalDate today;
    private final LocalDate month;

    /** @param sums from {@link #since} on @param closed from the first of the month on */
    Overview(Agency agency, List<Figures.Open> open, List<Tally.Sum> sums, Map<Group, Long> closed, Instant now) {
        this.agency = agency;
        this.open = open;
        this.sums = sums;
        this.closed = closed;
        this.today = Vietnam.at(now).toLocalDate();
        this.month = today.withDayOfMonth(1);
    }

    /** The first day whose sums the page needs. */
    static LocalDate since(Instant now) {
        LocalDate today = Vietnam.at(now).toLocalDate();
        LocalDate weeks = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        return weeks.isBefore(today.withDayOfMonth(1)) ? weeks : today.withDayOfMonth(1);
    }

    String month() {
        return "tháng " + month.getMonthValue();
    }

    List<OverviewPage.Tile> tiles() {
        Map<Verdict, Long> decided = verdicts(inMonth());
        long all = total(decided);
        String counted = all == 0 ? "chưa có kết quả nào"
                : "%s trong %s hồ sơ có kết quả kịp hẹn".formatted(Vietnamese.number(all - decided.get(Verdict.LATE)), Vietnamese.number(all));
        String late = count(Group.OVERDUE) == 0 ? "" : "; chưa tính %s hồ sơ đang quá hạn, chưa có kết quả".formatted(Vietnamese.number(count(Group.OVERDUE)));
        return List.of(
                tile("INBOX", Group.TO_RECEIVE, "trả lời trong 8 giờ làm việc", false),
                tile("HAND", Group.AWAITING_SUPPLEMENT, "đồng hồ tạm dừng", false),
                tile("RUN", Group.IN_PROCESS, "đã tiếp nhận, chưa có kết quả", false),
                tile("CLOCK", Group.DUE_TODAY, "còn trong hạn", false),
                tile("BANG", Group.OVERDUE, "cần anh chị xem trước", count(Group.OVERDUE) > 0),
                new OverviewPage.Tile("CHECK", "Đúng hẹn " + month(), share(decided), counted + late,
                        href(decided(null, null, null, month, today)), false));
    }

    /** Each open dossier is in one of the later ones, and in the first. */
    List<OverviewPage.Count> states() {
        return List.of(Group.OPEN, Group.TO_RECEIVE, Group.AWAITING_SUPPLEMENT, Group.IN_PROCESS, Group.TO_RETURN).stream()
                .map(group -> number(group.label(), count(group), open(group, null, null))).toList();
    }

    /** Each dossier closed this month is in one of the later ones, and in the first. */
    List<OverviewPage.Count> ended() {
        return List.of(Group.CLOSED, Group.RETURNED, Group.REFUSED, Group.WITHDRAWN, Group.STOPPED, Group.REVOKED).stream()
                .map(group -> number(group.label(), closed.get(group), new Selection(group, agency.id(), null, null, null, month, today))).toList();
    }

    /** What the two totals count together. */
    String all() {
        return "%s hồ sơ: %s đang mở, %s đã kết thúc trong %s.".formatted(Vietnamese.number(count(Group.OPEN) + closed.get(Group.CLOSED)),
                Vietnamese.number(count(Group.OPEN)), Vietnamese.number(closed.get(Group.CLOSED)), month());
    }

    OverviewPage.Table units() {
        return table("Đơn vị", each -> each.unitId().toString(), Figures.Open::unitName, each -> each.unitId().toString(), Tally.Sum::unitName, true);
    }

    OverviewPage.Table procedures() {
        return table("Thủ tục", Figures.Open::procedureCode, Figures.Open::procedureName, Tally.Sum::procedureCode, Tally.Sum::procedureName, false);
    }

    long count(Group group) {
        return open.stream().mapToLong(each -> each.count(group)).sum();
    }

    String href(Group group) {
        return href(open(group, null, null));
    }

    private OverviewPage.Table table(String first, Function<Figures.Open, String> openKey, Function<Figures.Open, String> openName,
                                     Function<Tally.Sum, String> sumKey, Function<Tally.Sum, String> sumName, boolean byUnit) {
        Map<String, String> names = new TreeMap<>();
        inMonth().forEach(sum -> names.put(sumKey.apply(sum), sumName.apply(sum)));
        open.forEach(each -> names.put(openKey.apply(each), openName.apply(each)));
        List<OverviewPage.Line> lines = names.entrySet().stream().map(name -> line(name.getValue(), byUnit ? UUID.fromString(name.getKey()) : null,
                        byUnit ? null : name.getKey(), each -> openKey.apply(each).equals(name.getKey()), sum -> sumKey.apply(sum).equals(name.getKey())))
                .sorted(Comparator.comparingLong((OverviewPage.Line line) -> -line.open().number()).thenComparing(OverviewPage.Line::name)).toList();
        return new OverviewPage.Table(first, lines, line("Cả cơ quan", null, null, each -> true, sum -> true));
    }

    private OverviewPage.Line line(String name, UUID unit, String procedure, Predicate<Figures.Open> ofOpen, Predicate<Tally.Sum> ofSum) {
        Map<Verdict, Long> decided = verdicts(inMonth().stream().filter(ofSum).toList());
        long all = total(decided);
        Function<Group, OverviewPage.Count> count = group -> number(group.label() + ", " + name,
                open.stream().filter(ofOpen).mapToLong(each -> each.count(group)).sum(), open(group, unit, procedure));
        return new OverviewPage.Line(name, count.apply(Group.OPEN), count.apply(Group.DUE_TODAY), count.apply(Group.OVERDUE),
                number("Đã có kết quả, " + name, all, decided(unit, procedure, null, month, today)), share(decided),
                all == 0 ? -1 : (int) Math.round((all - decided.get(Verdict.LATE)) * 100.0 / all));
    }

    OverviewPage.Chart chart() {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        List<Map<Verdict, Long>> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate first = monday.plusWeeks(i);
            weeks.add(verdicts(sums.stream().filter(sum -> !sum.day().isBefore(first) && sum.day().isBefore(first.plusWeeks(1))).toList()));
        }
        long most = weeks.stream().mapToLong(Overview::total).max().orElse(0);
        long top = top(most);
        List<OverviewPage.Week> shown = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            shown.add(week(monday.plusWeeks(i), weeks.get(i), top));
        }
        String sentence = "Hồ sơ có kết quả mỗi tuần từ %s đến %s: nhiều nhất %s hồ sơ một tuần, quá hạn tổng cộng %s".formatted(
                Vietnamese.date(monday), Vietnamese.date(today), Vietnamese.number(most),
                Vietnamese.number(weeks.stream().mapToLong(week -> week.get(Verdict.LATE)).sum()));
        return new OverviewPage.Chart(shown, top, sentence);
    }

    private OverviewPage.Week week(LocalDate monday, Map<Verdict, Long> week, long top) {
        LocalDate sunday = monday.plusDays(6);
        String name = monday.getDayOfMonth() + "/" + monday.getMonthValue();
        Function<Verdict, OverviewPage.Count> count = verdict -> number(verdict.label() + ", tuần từ " + name, week.get(verdict),
                decided(null, null, verdict, monday, sunday));
        return new OverviewPage.Week(name, count.apply(Verdict.EARLY), count.apply(Verdict.ON_TIME), count.apply(Verdict.LATE),
                height(week.get(Verdict.EARLY), top), height(week.get(Verdict.ON_TIME), top), height(week.get(Verdict.LATE), top), share(week));
    }

    /** The next of 4, 8, 20, 40, 80, 200, … that holds the highest bar. */
    private static long top(long most) {
        long top = 4;
        for (int i = 1; top < most; i++) {
            top = top / (i % 3 == 2 ? 2 : 1) * (i % 3 == 2 ? 5 : 2);
        }
        return top;
    }

    private static int height(long count, long top) {
        return count == 0 ? 0 : (int) Math.max(1, Math.round(count * 100.0 / top));
    }

    private List<Tally.Sum> inMonth() {
        return sums.stream().filter(sum -> !sum.day().isBefore(month) && !sum.day().isAfter(today)).toList();
    }

    private static Map<Verdict, Long> verdicts(List<Tally.Sum> sums) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, sums.stream().filter(sum -> sum.verdict() == verdict).mapToLong(Tally.Sum::count).sum());
        }
        return counts;
    }

    private static long total(Map<Verdict, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String share(Map<Verdict, Long> counts) {
        return Vietnamese.percent(total(counts) - counts.get(Verdict.LATE), total(counts));
    }

    private OverviewPage.Tile tile(String icon, Group group, String note, boolean late) {
        return new OverviewPage.Tile(icon, group.label(), Vietnamese.number(count(group)), note, href(group), late);
    }

    private OverviewPage.Count number(String label, long number, Selection selection) {
        return new OverviewPage.Count(label, number, number == 0 ? null : href(selection));
    }

    private Selection open(Group group, UUID unit, String procedure) {
        return new Selection(group, agency.id(), unit, procedure, null, null, null);
    }

    private Selection decided(UUID unit, String procedure, Verdict verdict, LocalDate first, LocalDate last) {
        return new Selection(Group.DECIDED, agency.id(), unit, procedure, verdict, first, last);
    }

    private String href(Selection selection) {
        return Addresses.of(selection, agency.code(), null);
    }
}
