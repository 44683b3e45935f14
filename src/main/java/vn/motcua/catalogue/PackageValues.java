package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Values that several files of a package write alike. */
final class PackageValues {
    static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");
    /** Number of a legal document: "123/2015/NĐ-CP", "60/2014/QH13", "66.7/2025/NQ-CP". */
    static final Pattern LEGAL_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?/\\d{4}/[\\p{Lu}0-9-]+");
    private static final Pattern AGENCY = Pattern.compile("cap-tren|[A-Z][0-9]{2}(\\.[0-9]{2,3}){0,3}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int HOURS_A_DAY = 8;

    private PackageValues() {
    }

    static TimeLimit limit(Yaml yaml) throws YamlProblem {
        try {
            TimeLimit limit = TimeLimit.parse(yaml.text());
            if (limit.amount() > 0) {
                return limit;
            }
        } catch (IllegalArgumentException e) {
            // said below, in the words of whoever writes packages
        }
        throw yaml.problem("thời hạn viết là 8h (giờ làm việc), 3d (ngày làm việc) hoặc 15c (ngày), không phải '%s'".formatted(yaml.text()));
    }

    /** Working hours that fit in: a working day has 8; of seven calendar days five are worked. */
    static long hours(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> limit.amount();
            case WORKING_DAYS -> limit.amount() * HOURS_A_DAY;
            case CALENDAR_DAYS -> limit.amount() * HOURS_A_DAY * 5 / 7;
        };
    }

    /** Another agency: the one above whoever receives, or a certain one by its code. */
    static String agency(Yaml yaml) throws YamlProblem {
        String agency = yaml.text();
        if (!AGENCY.matcher(agency).matches()) {
            throw yaml.problem("cơ quan '%s' phải là cap-tren (cơ quan cấp trên của nơi tiếp nhận) hoặc mã cơ quan như H13.42".formatted(agency));
        }
        return agency;
    }

    static String key(Yaml yaml) throws YamlProblem {
        String key = yaml.text();
        if (!KEY.matcher(key).matches()) {
            throw yaml.problem("khóa '%s' chỉ gồm chữ thường không dấu, số và gạch nối".formatted(key));
        }
        return key;
    }

    static int positive(Yaml yaml, String what) throws YamlProblem {
        int number = yaml.number();
        if (number <= 0) {
            throw yaml.problem("%s phải lớn hơn 0".formatted(what));
        }
        return number;
    }

    static int count(Yaml owner, String key) throws YamlProblem {
        if (owner.get(key).isEmpty()) {
            return 0;
        }
        int number = owner.need(key).number();
        if (number < 0) {
            throw owner.need(key).problem("'%s' không được âm".formatted(key));
        }
        return number;
    }

    static String oneOf(Yaml yaml, Set<String> known, String what) throws YamlProblem {
        if (!known.contains(yaml.text())) {
            throw yaml.problem("không có %s '%s'; có: %s".formatted(what, yaml.text(), String.join(", ", new TreeSet<>(known))));
        }
        return yaml.text();
    }

    /** Every value a paragraph with something in it. */
    static List<String> paragraphs(Yaml owner, String key) throws YamlProblem {
        List<String> texts = new ArrayList<>();
        for (Yaml item : owner.items(key)) {
            if (item.text().isEmpty()) {
                throw item.problem("một mục của '%s' bị trống".formatted(key));
            }
            texts.add(item.text());
        }
        return texts;
    }

    static List<String> someParagraphs(Yaml owner, String key) throws YamlProblem {
        List<String> texts = paragraphs(owner, key);
        if (texts.isEmpty()) {
            throw owner.problem("thiếu '%s'".formatted(key));
        }
        return texts;
    }

    static Channel channel(Yaml yaml) throws YamlProblem {
        oneOf(yaml, Set.of("direct", "online", "post"), "kênh");
        return Channel.valueOf(yaml.text().toUpperCase(Locale.ROOT));
    }

    /** A text that quotes at least one document, each of which the package lists. */
    static String basis(Yaml owner, Set<String> listed) throws YamlProblem {
        Yaml yaml = owner.get("basis").orElseThrow(() -> owner.problem("thiếu căn cứ pháp lý (basis)"));
        Matcher number = LEGAL_NUMBER.matcher(yaml.text());
        boolean any = false;
        while (number.find()) {
            any = true;
            if (!listed.contains(number.group())) {
                throw yaml.problem("văn bản %s không có trong legal-bases".formatted(number.group()));
            }
        }
        if (!any) {
            throw yaml.problem("căn cứ '%s' phải nêu số văn bản, ví dụ Điều 22 Nghị định 123/2015/NĐ-CP".formatted(yaml.text()));
        }
        return yaml.text();
    }
}
