package vn.motcua.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/** What can be said of a command's arguments before the platform is started and a database made for it. */
final class Beforehand {
    private Beforehand() {
    }

    /** @return how the command ends; empty when it is to be run */
    static OptionalInt answer(String command, List<String> args, PrintStream out, PrintStream err) throws IOException {
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

    private static OptionalInt ends(boolean wrong) {
        return wrong ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
