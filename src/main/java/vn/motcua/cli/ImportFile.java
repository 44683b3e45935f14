package vn.motcua.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one file that an import names. */
final class ImportFile {
    private ImportFile() {
    }

    /**
     * @param command as typed ("import units")
     * @param kinds what the file may be (".csv")
     * @return empty after saying to {@code err} what to do
     */
    static Optional<Path> of(List<String> args, String command, String kinds, PrintStream err) {
        if (args.size() != 1) {
            err.printf("Cách dùng: bin/motcua %s FILE (%s)%n", command, kinds);
            return Optional.empty();
        }
        Path file = Path.of(args.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.printf("Không đọc được tệp %s. Kiểm tra lại đường dẫn.%n", file);
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
