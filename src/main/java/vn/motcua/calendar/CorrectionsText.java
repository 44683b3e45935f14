package vn.motcua.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Corrections as lines of six cells: the shipped file, what a version is made of, and how an edition is kept. */
final class CorrectionsText {
    private static final Map<String, Boolean> WORDS = Map.of("confirmed", true, "unconfirmed", false);

    private CorrectionsText() {
    }

    /** The same text for the same corrections. */
    static String write(Corrections corrections) {
        StringBuilder text = new StringBuilder();
        corrections.plans().values().forEach(plan -> line(text, "plan", plan.year(), plan.daysBeforeTet(),
                plan.dayBeforeNational() ? "1/9" : "3/9", plan.source(), plan.confirmed()));
        corrections.days().values().forEach(day -> line(text, "day", day.date(), day.kind(), day.reason(), day.source(), day.confirmed()));
        return text.toString();
    }

    static Corrections read(String text) {
        List<SpecialDay> days = new ArrayList<>();
        List<YearPlan> plans = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() != 6 || !WORDS.containsKey(cells.get(5))) {
                throw new IllegalArgumentException("A line of the calendar's data has six cells, the last one confirmed or not: " + line);
            }
            boolean confirmed = WORDS.get(cells.get(5));
            if (cells.getFirst().equals("plan")) {
                plans.add(new YearPlan(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)),
                        cells.get(3).equals("1/9"), cells.get(4), confirmed));
            } else {
                days.add(new SpecialDay(LocalDate.parse(cells.get(1)), SpecialDay.Kind.valueOf(cells.get(2)),
                        cells.get(3), cells.get(4), confirmed));
            }
        }
        return Corrections.NONE.withPlans(plans).with(days);
    }

    static Corrections readResource(String name) {
        try (InputStream in = CorrectionsText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The calendar's data file is missing: " + name);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(StringBuilder text, Object kind, Object first, Object second, Object third, Object source, boolean confirmed) {
        text.append(kind).append(" | ").append(first).append(" | ").append(second).append(" | ").append(third).append(" | ")
                .append(source).append(" | ").append(confirmed ? "confirmed" : "unconfirmed").append('\n');
    }
}
