package vn.motcua.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What can be said of a command's arguments before the platform is started and a database made for it. */
final class Beforehand {
    private static final String PORT = "--server.port=";
    /** Its own two switches, which take no value. */
    private static final Set<String> OF_SPRING = Set.of("--debug", "--trace");

    private Beforehand() {
    }

    /** @return how the command ends; empty when it is to be run */
    static OptionalInt answer(String command, List<String> args, PrintStream out, PrintStream err) throws IOException {
        if (asksForHelp(args)) {
            out.print(Usage.of(command));
            return OptionalInt.of(0);
        }
        return switch (command) {
            case "seed" -> ends(!SeedCommand.fits(args, err));
            case "import procedures" -> ends(ImportFile.of(args, command, ImportProceduresCommand.KINDS, err).isEmpty());
            case "import units" -> ends(ImportFile.of(args, command, ImportUnitsCommand.KINDS, err).isEmpty());
            case "import package" -> ends(ImportPackageCommand.folder(args, err).isEmpty());
            case "import office" -> ImportOfficeCommand.example(args, out) ? OptionalInt.of(0)
                    : ends(ImportFile.of(args, command, ImportOfficeCommand.KINDS, err).isEmpty());
            default -> OptionalInt.empty();
        };
    }

    /** The same for {@code start}, which takes settings only: a mistyped one would start the platform on another folder than was meant. */
    static OptionalInt start(List<String> args, PrintStream out, PrintStream err) {
        if (asksForHelp(args)) {
            out.print(Usage.of("start"));
            return OptionalInt.of(0);
        }
        List<String> ports = args.stream().filter(argument -> argument.startsWith(PORT)).map(argument -> argument.substring(PORT.length())).toList();
        if (ports.size() > 1 || ports.stream().anyMatch(port -> !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535)) {
            err.printf("Cổng là một số từ 1 đến 65535, viết một lần; không phải \"%s\". (Not a port.)%n", String.join("\", \"", ports));
            return OptionalInt.of(2);
        }
        Optional<String> unknown = args.stream().filter(argument -> !Main.isSetting(argument) && !OF_SPRING.contains(argument)).findFirst();
        unknown.ifPresent(argument -> err.printf("Không hiểu \"%s\": thiết đặt viết như --motcua.data=./data. (Not understood.)%n%s", argument, Usage.of("start")));
        return ends(unknown.isPresent());
    }

    private static boolean asksForHelp(List<String> args) {
        return args.contains("--help") || args.contains("-h");
    }

    private static OptionalInt ends(boolean wrong) {
        return wrong ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
