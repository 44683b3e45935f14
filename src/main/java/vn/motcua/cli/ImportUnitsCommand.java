package vn.motcua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AreaImport;
import vn.motcua.shared.Vietnamese;

/** {@code import units FILE}: provinces and communes, as province_code,province_name,unit_code,unit_name. */
@Component
class ImportUnitsCommand implements Command {
    static final String KINDS = ".csv";
    private final AreaImport areas;

    ImportUnitsCommand(AreaImport areas) {
        this.areas = areas;
    }

    @Override
    public String name() {
        return "import units";
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
        try (BufferedReader csv = Files.newBufferedReader(file)) {
            AreaImport.Summary summary = areas.read(csv);
            summary.refused().forEach(line -> err.printf("Dòng %d bị từ chối: %s%n", line.line(), line.reason()));
            out.printf("Đơn vị hành chính: mới %s, đổi %s, không đổi %s; dòng bị từ chối %s.%n", Vietnamese.number(summary.added()),
                    Vietnamese.number(summary.changed()), Vietnamese.number(summary.unchanged()),
                    Vietnamese.number(summary.refused().size()));
            return summary.refused().isEmpty() ? 0 : 1;
        } catch (CharacterCodingException e) {
            err.printf("Tệp %s không phải là văn bản UTF-8. Lưu lại tệp với mã UTF-8 rồi nhập lại; chưa có gì được ghi.%n", file);
            return 1;
        }
    }
}
