package vn.motcua.agency;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.PersonName;

/** Chữ trong tệp cơ quan: what may stand there, since it is printed on papers and shown on pages as it is written. */
enum PlanWords {
    /** Of an agency, a unit, a post or a place. */
    NAME(200, ".*\\p{L}.*", "cần ít nhất một chữ cái"),
    PERSON(PersonName.LONGEST, ".*\\p{L}.*", "cần ít nhất một chữ cái"),
    PHONE(40, "\\(?[0-9+][0-9 .()/;,-]{2,39}", "viết bằng chữ số, ví dụ 0292 3999 100"),
    WEBSITE(200, "(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[!-~]*)?", "viết như cantho.gov.vn hoặc https://cantho.gov.vn"),
    EMAIL(EmailAddress.LONGEST, EmailAddress.SHAPE, "viết như ten@cantho.gov.vn");

    private final int most;
    private final Pattern shape;
    private final String example;

    PlanWords(int most, String shape, String example) {
        this.most = most;
        this.shape = Pattern.compile(shape);
        this.example = example;
    }

    /** What is wrong with it, to stand behind the name of the field; empty for none and for nothing written. */
    Optional<String> trouble(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.strip().codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("viết trên một dòng, không có ký tự điều khiển");
        }
        if (text.strip().length() > most) {
            return Optional.of("dài nhất %d ký tự".formatted(most));
        }
        if (!shape.matcher(text.strip()).matches()) {
            return Optional.of(example);
        }
        return this == PERSON ? PersonName.trouble("", text.strip()).map(String::strip) : PaperLetters.trouble("", text.strip()).map(String::strip);
    }
}
