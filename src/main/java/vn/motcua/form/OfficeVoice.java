package vn.motcua.form;

import java.util.regex.Pattern;

/**
 * Giọng của cơ quan: forms are written to the citizen who fills them. An official who fills them at the counter, or reads them later,
 * reads about the citizen; what is said to whoever types is then said to the official.
 */
public final class OfficeVoice {
    private static final Pattern TYPING = Pattern.compile("\\bbạn( mới| đã| vừa)? (nhập|viết|ghi|gõ|chọn|đính kèm|gửi lên)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BOTH = Pattern.compile("\\b([Hh])ai bạn\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIRST = Pattern.compile("\\bBạn\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WITHIN = Pattern.compile("\\bbạn\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SELF = Pattern.compile("\\b(chính )?tôi\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private OfficeVoice() {
    }

    /** @return null for null */
    public static String of(String words) {
        if (words == null) {
            return null;
        }
        String typing = TYPING.matcher(words).replaceAll("anh chị$1 $2");
        String both = BOTH.matcher(typing).replaceAll("$1ai người");
        String within = WITHIN.matcher(FIRST.matcher(both).replaceAll("Người nộp")).replaceAll("người nộp");
        return SELF.matcher(within).replaceAll("chính người nộp").replace("gười nộp nộp", "gười nộp");
    }
}
