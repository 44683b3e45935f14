package vn.motcua.cli;

import java.io.Console;
import java.io.PrintStream;

/** How far a long command is: one line that moves at a terminal, a line every ten percent elsewhere. */
final class ProgressBar {
    private static final int WIDTH = 40;
    private final PrintStream out;
    private final String title;
    private final boolean terminal;
    private int shown = -1;

    ProgressBar(PrintStream out, String title) {
        this.out = out;
        this.title = title;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    /** @param percent 0 to 100 */
    void show(int percent) {
        if (percent == shown || !terminal && percent / 10 == shown / 10 && shown >= 0) {
            return;
        }
        shown = percent;
        int filled = percent * WIDTH / 100;
        String bar = "%s [%s%s] %3d %%".formatted(title, "█".repeat(filled), " ".repeat(WIDTH - filled), percent);
        if (terminal) {
            out.print("\r" + bar);
            out.flush();
        } else {
            out.println(bar);
        }
    }

    void end() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
