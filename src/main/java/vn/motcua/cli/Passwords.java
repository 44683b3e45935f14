package vn.motcua.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A new password: typed twice and unseen at a terminal, or the first line of the input. Never an argument, which other users could read. */
final class Passwords {
    private static final int LEAST = 12;
    /** BCrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private Passwords() {
    }

    /** @throws Options.WrongInput with the sentence for whoever typed it */
    static String read() throws IOException {
        Console console = System.console();
        String password = console != null && console.isTerminal() ? typed(console) : line();
        if (password == null || password.codePointCount(0, password.length()) < LEAST
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Options.WrongInput("Mật khẩu phải có từ %d ký tự và không quá %d byte: đưa vào bằng bàn phím, hoặc là dòng đầu của đầu vào."
                    .formatted(LEAST, MOST_BYTES));
        }
        return password;
    }

    private static String typed(Console console) {
        char[] once = console.readPassword("Mật khẩu mới: ");
        char[] again = console.readPassword("Nhập lại: ");
        if (once == null || again == null || !Arrays.equals(once, again)) {
            throw new Options.WrongInput("Hai lần nhập mật khẩu khác nhau: làm lại.");
        }
        return new String(once);
    }

    private static String line() throws IOException {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
}
