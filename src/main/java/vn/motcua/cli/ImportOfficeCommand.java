package vn.motcua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.OfficeImport;
import vn.motcua.agency.OfficeImport.Taken;

/** {@code import office FILE}: agencies, units, posts and officers; {@code --example} prints a file to begin from. */
@Component
class ImportOfficeCommand implements Command {
    static final String KINDS = ".yaml; tệp mẫu: bin/motcua import office --example";
    private final OfficeImport offices;

    ImportOfficeCommand(OfficeImport offices) {
        this.offices = offices;
    }

    @Override
    public String name() {
        return "import office";
    }

    @Override
    public String usage() {
        return "FILE|--example";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        if (example(args, out)) {
            return 0;
        }
        Optional<Path> file = ImportFile.of(args, name(), KINDS, err);
        return file.isPresent() ? read(file.get(), out, err) : 2;
    }

    /** Whether that was asked for and is printed. */
    static boolean example(List<String> args, PrintStream out) throws IOException {
        if (!args.equals(List.of("--example"))) {
            return false;
        }
        try (InputStream example = ImportOfficeCommand.class.getResourceAsStream("/agency/office.example.yaml")) {
            out.print(new String(example.readAllBytes(), StandardCharsets.UTF_8));
        }
        return true;
    }

    private int read(Path file, PrintStream out, PrintStream err) throws IOException {
        Taken taken;
        try (BufferedReader yaml = Files.newBufferedReader(file)) {
            taken = offices.take(yaml);
        } catch (CharacterCodingException e) {
            err.printf("Tệp %s không phải là văn bản UTF-8. Lưu lại tệp với mã UTF-8 rồi nhập lại; chưa có gì được ghi.%n", file);
            return 1;
        }
        if (!taken.findings().isEmpty()) {
            taken.findings().forEach(err::println);
            err.println("Chưa có gì được ghi. Sửa các dòng trên rồi nhập lại.");
            return 1;
        }
        taken.officers().forEach(officer -> out.printf("%-20s %s  %-10s %s%n", officer.user(), officer.officerId(), officer.agencyCode(),
                officer.fullName()));
        out.printf("%d cơ quan, %d cán bộ; %d lượt thôi giữ vị trí. Mở tài khoản: bin/motcua account open TÊN%n", taken.agencies(),
                taken.officers().size(), taken.relieved());
        return 0;
    }
}
