package vn.motcua.cli;

import java.io.PrintStream;
import java.util.List;

/** A command that needs the platform's beans; every bean of this type answers to its name in {@code bin/motcua}. */
public interface Command {
    /** One or two words, as {@code verify-history} or {@code import procedures}. Listed in {@link Usage} too. */
    String name();

    /** What follows the name, as {@code FILE}; empty when nothing does. */
    String usage();

    /**
     * @param args what follows the name
     * @return the exit status: 0 done, 1 not done or something found wrong, 2 asked for wrongly
     */
    int run(List<String> args, PrintStream out, PrintStream err) throws Exception;
}
