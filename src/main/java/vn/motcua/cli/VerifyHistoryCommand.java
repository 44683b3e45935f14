package vn.motcua.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.result.CancelledNumber;
import vn.motcua.result.RegisterCheck;
import vn.motcua.shared.Vietnamese;

/** {@code verify-history}: checks the hash chain of every dossier, that none is gone, and that the history gives the stored state and the
 * register of results. Status 1 when broken. */
@Component
class VerifyHistoryCommand implements Command {
    private final HistoryCheck history;
    private final RegisterCheck register;
    private final Agencies agencies;

    VerifyHistoryCommand(HistoryCheck history, RegisterCheck register, Agencies agencies) {
        this.history = history;
        this.register = register;
        this.agencies = agencies;
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
        HistoryCheck.Report chains = history.check();
        if (chains.first().isPresent()) {
            err.printf("Lịch sử hồ sơ %s bị sai (broken): %s. Trước đó %s hồ sơ đều đúng.%n", chains.first().get().code(),
                    chains.first().get().reason(), Vietnamese.number(chains.dossiers()));
            return 1;
        }
        if (chains.gap().isPresent()) {
            HistoryCheck.Gap gap = chains.gap().get();
            err.printf("Dãy số hồ sơ ngày %s của %s bị sai (broken): đã cấp đến số %s, còn %s hồ sơ.%n", Vietnamese.date(gap.day()), agency(gap.agencyId()),
                    Vietnamese.number(gap.last()), Vietnamese.number(gap.held()));
            return 1;
        }
        RegisterCheck.Report results = register.check();
        if (results.first().isPresent()) {
            err.printf("Sổ kết quả của hồ sơ %s khác lịch sử (broken): %s. Trước đó %s kết quả đều đúng.%n", results.first().get().code(),
                    results.first().get().reason(), Vietnamese.number(results.results()));
            return 1;
        }
        if (results.gap().isPresent()) {
            RegisterCheck.Gap gap = results.gap().get();
            err.printf("Dãy số văn bản năm %d của %s bị sai (broken): đã cấp đến số %s, sổ kết quả có %s số.%n", gap.year(), agency(gap.agencyId()),
                    Vietnamese.number(gap.last()), Vietnamese.number(gap.held()));
            return 1;
        }
        for (CancelledNumber each : results.cancelled()) {
            out.printf("Số hủy (cancelled): số %02d năm %d của %s, giữ cho %s %s, hủy %s. Lý do: %s.%n", each.number(), each.year(), agency(each.agencyId()),
                    each.resultCode(), Vietnamese.moment(each.reservedAt()), Vietnamese.moment(each.cancelledAt()), each.reason());
        }
        if (chains.leavingOut() + results.leavingOut() > 0) {
            out.printf("Sự kiện cũ của %s hồ sơ và %s kết quả chưa ghi đủ tên, bảng bước, tên tệp, số điện thoại, số văn bản: phần đó không so được. (Not recorded.)%n",
                    Vietnamese.number(chains.leavingOut()), Vietnamese.number(results.leavingOut()));
        }
        out.printf("Lịch sử của %s hồ sơ với %s sự kiện và %s kết quả: mọi chuỗi băm nguyên vẹn, lịch sử khớp những gì đang lưu. (All chains hold.)%n",
                Vietnamese.number(chains.dossiers()), Vietnamese.number(chains.events()), Vietnamese.number(results.results()));
        return 0;
    }

    private String agency(UUID id) {
        return agencies.find(id).map(Agency::name).orElse(id.toString());
    }
}
