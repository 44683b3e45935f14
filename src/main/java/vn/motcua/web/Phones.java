package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Số điện thoại trong lời văn: cuts a text into what is read and what is called. */
public final class Phones {
    /** National numbers, the same with +84 before them, and short service numbers; no part of a code, a date or a personal number. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d.,/+-])(?:(?:\\(\\+84\\)|\\+84)[ .-]?(?:(?:\\(0\\)|0)[ .-]?)?[1-9](?:[ .-]?\\d){8,9}|(?:\\(0[1-9]\\d{1,2}\\)[ .]?|0[1-9]\\d{1,2}[ .])\\d{3,4}[ .]?\\d{3,4}|0[1-9]\\d{8,9}"
            + "|1[89]00[ .]?\\d{4,6}|1022)(?![\\p{L}\\d/-]|[ .,]\\d)");

    private Phones() {
    }

    /** @param tel what to dial; null for plain text */
    public record Piece(String text, String tel) {
    }

    /** All of the text, in its order. */
    public static List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher phone = PHONE.matcher(text);
        int from = 0;
        while (phone.find()) {
            pieces.add(new Piece(text.substring(from, phone.start()), null));
            pieces.add(new Piece(phone.group(), dialled(phone.group())));
            from = phone.end();
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces;
    }

    /** After +84 there is no 0 to dial, though many write one. */
    private static String dialled(String number) {
        String digits = number.replaceAll("\\D", "");
        return number.contains("+") ? "+" + digits.replaceFirst("^840", "84") : digits;
    }
}
