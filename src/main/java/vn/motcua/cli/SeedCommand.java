package vn.motcua.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Seeding;
import vn.motcua.report.Tally;
import vn.motcua.shared.Vietnamese;

/** {@code seed --dossiers N}: invented dossiers for measuring, never beside real ones. */
@Component
class SeedCommand implements Command {
    private static final int MOST = 20_000_000;

    private final Seeding seeding;
    private final Tally tally;
    private final InstantSource clock;

    SeedCommand(Seeding seeding, Tally tally, InstantSource clock) {
        this.seeding = seeding;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String usage() {
        return "--dossiers N";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (!fits(args, err)) {
            return 2;
        }
        Instant start = clock.instant();
        Seeding.Seeded seeded = seeding.seed(Integer.parseInt(args.get(1)), done -> err.print("\r" + Vietnamese.number(done) + " hồ sơ"));
        err.println();
        tally.rebuild();
        Duration took = Duration.between(start, clock.instant());
        out.printf("Đã tạo %s hồ sơ giả với %s sự kiện trong %d,%d giây.%n", Vietnamese.number(seeded.dossiers()), Vietnamese.number(seeded.events()),
                took.toSeconds(), took.toMillisPart() / 100);
        return 0;
    }

    /** False after saying to {@code err} what to type. */
    static boolean fits(List<String> args, PrintStream err) {
        boolean fits = args.size() == 2 && args.getFirst().equals("--dossiers") && args.get(1).matches("[1-9][0-9]{0,7}") && Integer.parseInt(args.get(1)) <= MOST;
        if (!fits) {
            err.println("Cách dùng: bin/motcua seed --dossiers 100000 (một số từ 1 đến 20 triệu)");
        }
        return fits;
    }
}
