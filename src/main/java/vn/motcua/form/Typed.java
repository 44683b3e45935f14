package vn.motcua.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Text;

/** From what somebody typed to what is kept: NFC, no control characters, the blanks and dots people put into numbers gone. */
public final class Typed {
    /** An answer longer than this is not kept, only answered: nobody types it, and a draft is not a store. */
    public static final int MOST = 20_000;

    private Typed() {
    }

    /** What cannot be read as its type is kept as typed, so that the field shows it again beside the message. */
    public static String text(Type type, String typed) {
        String line = type == Type.LONG_TEXT ? Text.clean(typed) : Text.line(typed);
        return switch (type) {
            case PERSONAL_ID, YEAR -> digits(line, "[ .\\-]");
            case PHONE -> phone(line);
            case NUMBER -> digits(line, "[ .,]");
            case MONEY -> digits(line.replaceAll("(?iu)\\s*(đồng|đ|vnđ|vnd)\\.?$", ""), "[ .,]");
            case DATE -> date(line).map(LocalDate::toString).orElse(line);
            default -> line;
        };
    }

    /** Every answer to a question of the form, cleaned; the others are left out. */
    static Answers clean(FormDefinition form, Answers answers) {
        Map<String, Answer> clean = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.get(question.id()).ifPresent(answer -> clean.put(question.id(), new Answer(clean(question.type(), answer.value()), answer.from())));
        }
        return new Answers(clean);
    }

    private static Value clean(Type type, Value value) {
        return switch (value) {
            case Value.One one -> new Value.One(text(type, one.text()));
            case Value.Many many -> new Value.Many(many.items().stream().map(Text::line).distinct().toList());
            case Value.Place place -> new Value.Place(Text.line(place.province()), Text.line(place.provinceName()),
                    Text.line(place.commune()), Text.line(place.communeName()), Text.line(place.street()));
        };
    }

    private static String digits(String line, String noise) {
        String bare = line.replaceAll(noise, "");
        return bare.matches("\\d+") ? bare : line;
    }

    private static String phone(String line) {
        String bare = line.replaceAll("[ .()\\-]", "");
        String home = bare.startsWith("+84") ? "0" + bare.substring(3).replaceFirst("^0", "") : bare;
        return home.matches("\\+?\\d+") ? home : line;
    }

    /** Three fields as one text: ISO when they are a day of the calendar, "31/2/1995" as typed when not. */
    public static String date(String day, String month, String year) {
        String typed = Text.line(day) + "/" + Text.line(month) + "/" + Text.line(year);
        return typed.equals("//") ? "" : date(typed).map(LocalDate::toString).orElse(typed);
    }

    /** The day an answer means: "1995-03-14" or "14/3/1995". */
    public static Optional<LocalDate> date(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                String[] parts = text.split("/");
                return Optional.of(LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Day, month and year for three fields: "14", "3", "1995", or what was typed. */
    public static String[] dateParts(String text) {
        Optional<LocalDate> date = date(text);
        if (date.isPresent()) {
            return new String[] {"" + date.get().getDayOfMonth(), "" + date.get().getMonthValue(), "" + date.get().getYear()};
        }
        String[] parts = text.split("/", 3);
        return parts.length == 3 ? parts : new String[] {text, "", ""};
    }

    static String dateTrouble(String label, String text) {
        String[] parts = dateParts(text);
        String[] names = {"ngày", "tháng", "năm"};
        for (int i = 0; i < 3; i++) {
            if (parts[i].isBlank()) {
                return "%s còn thiếu %s".formatted(label, names[i]);
            }
        }
        for (int i = 0; i < 3; i++) {
            if (!parts[i].matches("\\d{1,4}")) {
                return "%s viết bằng chữ số, ví dụ 5 11 1995".formatted(label);
            }
        }
        if (parts[2].length() != 4) {
            return "%s cần năm đủ 4 chữ số, ví dụ 1995".formatted(label);
        }
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[0]);
        if (month < 1 || month > 12) {
            return "%s: tháng chỉ từ 1 đến 12, đã nhập %d".formatted(label, month);
        }
        if (day < 1 || day > 31) {
            return "%s: ngày chỉ từ 1 đến 31, đã nhập %d".formatted(label, day);
        }
        return "Lịch không có ngày %s/%s/%s; xem lại %s".formatted(parts[0], parts[1], parts[2], Words.lowerFirst(label));
    }
}
