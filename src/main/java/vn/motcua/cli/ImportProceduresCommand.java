package vn.motcua.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureImport;
import vn.motcua.catalogue.ProcedureImport.Refused;
import vn.motcua.catalogue.ProcedureImport.Summary;
import vn.motcua.shared.Vietnamese;

/** {@code import procedures FILE}: the national export, one JSON object a line. */
@Component
class ImportProceduresCommand implements Command {
    static final String KINDS = ".ndjson hoặc .ndjson.gz";
    private final ProcedureImport procedures;

    ImportProceduresCommand(ProcedureImport procedures) {
        this.procedures = procedures;
    }

    @Override
    public String name() {
        return "import procedures";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        Optional<Path> file = ImportFile.of(args, name(), KINDS, err);
        return file.isPresent() ? read(file.get(), out, err) : 2;
    }

    private int read(Path file, PrintStream out, PrintStream err) throws IOException {
        ProgressBar bar = new ProgressBar(err, "Nhập thủ tục");
        Summary summary = procedures.read(file, bar::show);
        bar.end();
        for (Refused refused : summary.refused()) {
            err.printf("Dòng %d bị từ chối: %s%n", refused.line(), refused.reason());
        }
        out.printf("Mới %s, đổi %s, không đổi %s, từ chối %s.%n", n(summary.added()), n(summary.changed()), n(summary.unchanged()),
                n(summary.refused().size()));
        if (summary.repeated() > 0) {
            out.printf("Dòng lặp lại nguyên văn trong tệp: %s.%n", n(summary.repeated()));
        }
        summary.parsed().forEach(out::println);
        return summary.refused().isEmpty() ? 0 : 1;
    }

    private static String n(int number) {
        return Vietnamese.number(number);
    }
}
