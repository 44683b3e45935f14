package vn.motcua.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.PackageImport;
import vn.motcua.catalogue.PackageImport.Taken;

/** {@code import package DIR}: one procedure as a folder (docs/packages.md). */
@Component
class ImportPackageCommand implements Command {
    private final PackageImport packages;

    ImportPackageCommand(PackageImport packages) {
        this.packages = packages;
    }

    @Override
    public String name() {
        return "import package";
    }

    @Override
    public String usage() {
        return "DIR";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
        Optional<Path> folder = folder(args, err);
        return folder.isPresent() ? take(folder.get(), out, err) : 2;
    }

    /** Empty after saying to {@code err} what to do. */
    static Optional<Path> folder(List<String> args, PrintStream err) {
        if (args.size() != 1) {
            err.println("Cách dùng: bin/motcua import package DIR (thư mục mang tên mã thủ tục, ví dụ 1.004873)");
            return Optional.empty();
        }
        Path folder = Path.of(args.getFirst());
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            err.printf("Không đọc được thư mục %s. Kiểm tra lại đường dẫn.%n", folder);
            return Optional.empty();
        }
        return Optional.of(folder);
    }

    private int take(Path folder, PrintStream out, PrintStream err) throws Exception {
        Taken taken = packages.take(folder);
        if (!taken.findings().isEmpty()) {
            taken.findings().forEach(err::println);
            err.printf("Gói %s bị từ chối, thủ tục giữ nguyên như trước. Sửa các dòng trên rồi nhập lại.%n", taken.code());
            return 1;
        }
        out.println(taken.changed() ? "Gói %s đã có hiệu lực. Hồ sơ đang giải quyết giữ phiên bản cũ.".formatted(taken.code())
                : "Gói %s không khác phiên bản đang có hiệu lực.".formatted(taken.code()));
        return 0;
    }
}
