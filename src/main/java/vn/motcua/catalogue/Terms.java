package vn.motcua.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, made comparable.
 *
 * @param words "dang ky khai sinh"; empty when nothing was typed that could be found
 * @param code beginning of a code ("1.0011"), or null
 */
record Terms(String words, List<String> each, String code) {
    /** Seven digits with or without the dot, and with whatever local suffix an office prints behind ("2.000815.000.00.00.H61"). */
    private static final Pattern CODE = Pattern.compile("(\\d)\\.?(\\d{6})(?:[. ].*)?|(\\d)\\.(\\d{1,5})");

    static Terms of(String typed) {
        String words = SearchWords.of(typed);
        Matcher code = CODE.matcher(words);
        return new Terms(words, SearchWords.split(name(words)), code.matches() ? beginning(code) : null);
    }

    private static String beginning(Matcher code) {
        return code.group(1) != null ? code.group(1) + "." + code.group(2) : code.group(3) + "." + code.group(4);
    }

    /** Nothing but a code was typed. */
    boolean onlyCode() {
        return code != null && each.size() == 1;
    }

    /** The words as names are sorted. */
    String name() {
        return name(words);
    }

    /** Without a leading "thủ tục", which names have or have not; all of them when there is nothing else. */
    private static String name(String words) {
        String name = words.startsWith("thu tuc ") ? words.substring("thu tuc ".length()) : words;
        return name.isEmpty() ? words : name;
    }
}
