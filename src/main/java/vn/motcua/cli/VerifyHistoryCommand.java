package vn.motcua.cli;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.shared.Vietnamese;

/** {@code verify-history}: checks the hash chain of every dossier and that the history gives the stored state. Status 1 when broken. */
@Component
class VerifyHistoryCommand implements Command {
    private final HistoryCheck history;

    VerifyHistoryCommand(HistoryCheck history) {
        this.history = history;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (!args.isEmpty()) {
            err.println("Lệnh verify-history không nhận tham số. (Takes no arguments.)");
            return 2;
        }
        HistoryCheck.Report report = history.check();
        if (report.first().isPresent()) {
            err.printf("Lịch sử hồ sơ %s bị sai (broken): %s. Trước đó %s hồ sơ đều đúng.%n", report.first().get().code(),
                    report.first().get().reason(), Vietnamese.number(report.dossiers()));
            return 1;
        }
        out.printf("Lịch sử của %s hồ sơ với %s sự kiện: mọi chuỗi băm nguyên vẹn, lịch sử khớp trạng thái đang lưu. (All chains hold.)%n",
                Vietnamese.number(report.dossiers()), Vietnamese.number(report.events()));
        return 0;
    }
}
