package vn.motcua.result;

import vn.motcua.form.Written;

/**
 * Một ô có lời khai đã sửa: what the declaration gave a field of the paper at filing and what it gives now, where the paper says something else than
 * it gives now. Whether that is right only who drafts and who signs can tell.
 *
 * @param then empty where nothing was declared for it
 * @param now empty where nothing is declared for it any more
 */
public record Redeclared(String then, String now) {
    /** "trước là “…”, nay là “…”". */
    public String words() {
        return "trước %s, nay %s".formatted(then.isEmpty() ? "chưa khai" : "là " + quoted(then), now.isEmpty() ? "không khai nữa" : "là " + quoted(now));
    }

    private static String quoted(String text) {
        return "“" + Written.shortened(text) + "”";
    }
}
