package vn.motcua.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Vietnamese;

/** Says of one answer what is to be corrected, in the words of its label. */
final class AnswerChecks {
    private static final int OLDEST_YEAR = 1850;
    private static final Set<Type> WRITTEN = Set.of(Type.TEXT, Type.LONG_TEXT, Type.NAME);
    private final FormDefinition form;
    private final Answers answers;
    private final LocalDate today;

    AnswerChecks(FormDefinition form, Answers answers, LocalDate today) {
        this.form = form;
        this.answers = answers;
        this.today = today;
    }

    Optional<String> of(Question question) {
        Optional<Answer> answer = answers.get(question.id()).filter(given -> !given.blank());
        if (answer.isEmpty()) {
            return question.required() ? Optional.of(question.missing()) : Optional.empty();
        }
        return Optional.ofNullable(switch (answer.get().value()) {
            case Value.One one -> one(question, one.text());
            case Value.Many many -> question.type() == Type.CHOICES ? many(question, many.items()) : question.missing();
            case Value.Place place -> question.type() == Type.ADDRESS ? place(question, place) : question.missing();
        });
    }

    private String one(Question question, String text) {
        String label = question.label();
        int length = text.codePointCount(0, text.length());
        if (length > question.limits().length()) {
            return "%s dài tối đa %s ký tự, đã nhập %s".formatted(label, Vietnamese.number(question.limits().length()), Vietnamese.number(length));
        }
        Optional<String> unprintable = WRITTEN.contains(question.type()) ? PaperLetters.trouble(label, text) : Optional.empty();
        if (unprintable.isPresent()) {
            return unprintable.get();
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> !question.limits().digits().isEmpty() ? code(question, text) : text.codePoints().anyMatch(Character::isLetterOrDigit) ? null : label + " phải viết bằng chữ hoặc số";
            case NAME -> PersonName.trouble(label, text).orElse(null);
            case CHOICE, YES_NO -> chosen(question, text);
            case CHOICES -> many(question, List.of(text));
            case DATE -> date(question, text);
            case YEAR -> year(label, text);
            case PERSONAL_ID -> personalId(label, text);
            case PHONE -> phone(label, text);
            case EMAIL -> EmailAddress.fits(text) ? null : label + " phải có dạng ten@vidu.vn";
            case NUMBER -> amount(question, text, "");
            case MONEY -> amount(question, text, " đồng");
            case ADDRESS -> "Chọn tỉnh hoặc thành phố của " + Words.lowerFirst(label);
        };
    }

    private static String code(Question question, String text) {
        List<Integer> digits = question.limits().digits();
        return text.matches("[0-9]+") && digits.contains(text.length()) ? null
                : "%s phải gồm %s chữ số".formatted(question.label(), digits.stream().map(String::valueOf).collect(Collectors.joining(" hoặc ")));
    }

    private static String chosen(Question question, String value) {
        return question.options().stream().anyMatch(o -> o.value().equals(value)) ? null : question.missing();
    }

    private static String many(Question question, List<String> values) {
        return values.stream().map(value -> chosen(question, value)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static String place(Question question, Value.Place place) {
        String label = Words.lowerFirst(question.label());
        if (place.province().isBlank()) {
            return "Chọn tỉnh hoặc thành phố của " + label;
        }
        if (place.commune().isBlank()) {
            return "Chọn xã, phường hoặc đặc khu của " + label;
        }
        if (!place.province().matches("\\d{2}") || !place.commune().matches("\\d{5}")) {
            return "Chọn lại tỉnh và xã của " + label + " trong danh sách";
        }
        int length = place.street().codePointCount(0, place.street().length());
        return length > question.limits().length()
                ? "Số nhà, đường, thôn dài tối đa %d ký tự, đã nhập %s".formatted(question.limits().length(), Vietnamese.number(length))
                : PaperLetters.trouble("Số nhà, đường, thôn", place.street()).orElse(null);
    }

    private String date(Question question, String text) {
        String label = question.label();
        Optional<LocalDate> read = Typed.date(text);
        if (read.isEmpty()) {
            return Typed.dateTrouble(label, text);
        }
        LocalDate date = read.get();
        Limits limits = question.limits();
        if (date.getYear() < OLDEST_YEAR) {
            return "%s không thể trước năm %d; xem lại năm".formatted(label, OLDEST_YEAR);
        }
        if (limits.days() == Limits.Days.PAST && date.isAfter(today)) {
            return label + " không thể ở sau hôm nay";
        }
        if (limits.days() == Limits.Days.FUTURE && date.isBefore(today)) {
            return label + " không thể ở trước hôm nay";
        }
        if (date.getYear() > today.getYear() + 100) {
            return "%s xa quá; xem lại năm".formatted(label);
        }
        if (limits.minAge() > 0 && ChronoUnit.YEARS.between(date, today) < limits.minAge()) {
            return "%s phải đủ %d tuổi; theo %s đã nhập thì chưa đủ".formatted(whose(question), limits.minAge(), label.toLowerCase(Locale.ROOT));
        }
        return order(question, date);
    }

    /** The person a birthday belongs to: the one named before it on its page. */
    private String whose(Question birthday) {
        return form.questions().stream().takeWhile(each -> !each.equals(birthday)).filter(each -> each.type() == Type.NAME && each.page().equals(birthday.page()))
                .map(each -> answers.text(each.id())).reduce((before, last) -> last).filter(name -> !name.isBlank()).orElse("Người khai ở mục này");
    }

    private String order(Question question, LocalDate date) {
        String earlier = question.limits().notBefore();
        if (earlier.isEmpty() || !answers.has(earlier)) {
            return null;
        }
        Optional<LocalDate> first = Typed.date(answers.text(earlier));
        if (first.isEmpty() || !date.isBefore(first.get())) {
            return null;
        }
        String label = form.question(earlier).map(Question::label).orElse(earlier);
        return "%s không thể trước %s (%s)".formatted(question.label(), Words.lowerFirst(label), Vietnamese.date(first.get()));
    }

    private String year(String label, String text) {
        if (!text.matches("\\d{4}")) {
            return label + " phải có 4 chữ số, ví dụ 1968";
        }
        int year = Integer.parseInt(text);
        if (year > today.getYear()) {
            return label + " không thể ở sau năm nay";
        }
        return year < OLDEST_YEAR ? "%s không thể trước năm %d".formatted(label, OLDEST_YEAR) : null;
    }

    private static String personalId(String label, String text) {
        if (!text.matches("\\d+")) {
            return label + " chỉ gồm chữ số, không có chữ cái";
        }
        if (text.length() != 12) {
            return "%s phải có 12 chữ số, %s nhập %d".formatted(label, text.length() < 12 ? "mới" : "đã", text.length());
        }
        return null;
    }

    private static String phone(String label, String text) {
        if (!text.matches("\\+?\\d+")) {
            return label + " chỉ gồm chữ số";
        }
        if (text.startsWith("+")) {
            return text.matches("\\+\\d{8,15}") ? null : label + " nước ngoài có từ 8 đến 15 chữ số sau dấu +";
        }
        if (!text.startsWith("0")) {
            return label + " bắt đầu bằng số 0, ví dụ 0912 345 678";
        }
        return text.length() == 10 || text.length() == 11 ? null : "%s phải có 10 chữ số, đã nhập %d".formatted(label, text.length());
    }

    private static String amount(Question question, String text, String unit) {
        String label = question.label();
        if (!text.matches("\\d+")) {
            return unit.isEmpty() ? label + " phải là một số, ví dụ 2" : label + " phải là một số tiền, ví dụ 50.000.000";
        }
        if (text.length() > 15) {
            return label + " lớn quá; xem lại số chữ số";
        }
        long amount = Long.parseLong(text);
        Limits limits = question.limits();
        if (limits.min() != null && amount < limits.min()) {
            return "%s ít nhất là %s%s".formatted(label, Vietnamese.number(limits.min()), unit);
        }
        if (limits.max() != null && amount > limits.max()) {
            return "%s nhiều nhất là %s%s".formatted(label, Vietnamese.number(limits.max()), unit);
        }
        return null;
    }
}
