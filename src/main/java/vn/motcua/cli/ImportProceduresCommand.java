package vn.motcua.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureImport;
import vn.motcua.catalogue.ProcedureImport.Refused;
import vn.motcua.catalogue.ProcedureImport.Summary;
import vn.motcua.shared.Vietnamese;

/** {@code import procedures FILE}: the national export, one JSON object a line. */
@Component
class ImportProceduresCommand implements Command {
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
    public int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
        if (args.size() != 1) {
            err.println("Cách dùng: bin/motcua import procedures FILE (.ndjson hoặc .ndjson.gz)");
            return 2;
        }
        Path file = Path.of(args.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.printf("Không đọc được tệp %s. Kiểm tra lại đường dẫn.%n", file);
            return 2;
        }
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
