package vn.motcua.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Họ và tên: the one rule for the name of a person, whether typed into a form, at the counter or sent by another system. */
public final class PersonName {
    /** Letters of the longest name, wherever it is asked. */
    public static final int LONGEST = 100;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}");

    private PersonName() {
    }

    /**
     * A name typed in small letters throughout, as on a telephone, begins each word with a capital. One that has a capital anywhere is its
     * writer's, and what is no name stays as typed, so that the field shows it again.
     */
    public static String capitalised(String name) {
        return name.length() > LONGEST || !name.equals(name.toLowerCase(VIETNAMESE)) || trouble("", name).isPresent() ? name
                : FIRST_LETTERS.matcher(name).replaceAll((MatchResult first) -> first.group().toUpperCase(VIETNAMESE));
    }

    /** What is to be corrected of a name that is not empty, in the words of its label. */
    public static Optional<String> trouble(String label, String name) {
        Optional<String> unprintable = PaperLetters.trouble(label, name);
        if (unprintable.isPresent()) {
            return unprintable;
        }
        if (name.codePoints().anyMatch(Character::isDigit)) {
            return Optional.of(label + " viết bằng chữ, không có chữ số");
        }
        boolean letters = name.codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || " '’.-".indexOf(c) >= 0);
        return letters && name.codePoints().anyMatch(Character::isLetter) ? Optional.empty()
                : Optional.of(label + " chỉ gồm chữ cái, dấu cách, dấu chấm và gạch nối");
    }
}
