package vn.motcua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be asked at the terminal. Known without starting anything, so that a typing mistake costs nothing. */
final class Usage {
    /** Without Spring and without a database: name and class of {@code run(List, PrintStream, PrintStream)}. */
    static final Map<String, String> PURE = Map.of("due", "vn.motcua.cli.DueCommand", "holidays", "vn.motcua.cli.HolidaysCommand");
    /** With the beans of the platform, by name, in the order of the help text. */
    static final Map<String, Line> WITH_PLATFORM = new LinkedHashMap<>();

    /** One line of the help text. @param arguments what follows the name, may be empty @param says what it does */
    record Line(String arguments, String says) {
    }

    private static final Line START = new Line("[--port 8080] [--data ./data]", "khởi động nền tảng · start the platform");

    static {
        WITH_PLATFORM.put("import procedures", new Line("FILE", "nhập danh mục thủ tục (.ndjson, .ndjson.gz) · import procedures"));
        WITH_PLATFORM.put("import package", new Line("DIR", "nhập một gói thủ tục (docs/packages.md) · import one procedure"));
        WITH_PLATFORM.put("import units", new Line("FILE", "nhập 34 tỉnh, 3.321 xã, phường, đặc khu · import areas"));
        WITH_PLATFORM.put("import office", new Line("FILE|--example", "nhập cơ quan, đơn vị, vị trí, cán bộ · import an office"));
        WITH_PLATFORM.put("account open", new Line("USER", "mở tài khoản; công dân: --name, --born, --sex · open an account"));
        WITH_PLATFORM.put("account password", new Line("USER", "đặt lại mật khẩu · set a password"));
        WITH_PLATFORM.put("account close", new Line("USER", "đóng tài khoản và mọi phiên · close an account"));
        WITH_PLATFORM.put("partner add", new Line("NAME --agency CODE[,CODE]", "cấp mã cho hệ thống của đối tác · issue an API token"));
        WITH_PLATFORM.put("partner list", new Line("", "liệt kê đối tác · list partners"));
        WITH_PLATFORM.put("partner revoke", new Line("ID", "thu hồi mã của đối tác · revoke a token"));
        WITH_PLATFORM.put("verify-history", new Line("", "kiểm tra chuỗi băm của mọi hồ sơ · verify every hash chain"));
        WITH_PLATFORM.put("seed", new Line("--dossiers N", "tạo hồ sơ giả để đo tốc độ · made-up dossiers, for measuring only"));
    }

    /** They look at what there is: a folder without any means that another one was meant. */
    static final Set<String> OF_WHAT_IS_THERE = Set.of("verify-history", "partner list", "partner revoke", "account password", "account close");

    private Usage() {
    }

    /** The longest name that {@code args} begin with. */
    static Optional<String> commandIn(List<String> args) {
        for (int words = Math.min(2, args.size()); words > 0; words--) {
            String name = String.join(" ", args.subList(0, words));
            if (PURE.containsKey(name) || WITH_PLATFORM.containsKey(name)) return Optional.of(name);
        }
        return Optional.empty();
    }

    static String text() {
        StringBuilder text = new StringBuilder("""
                Một Cửa: nền tảng giải quyết thủ tục hành chính trên môi trường điện tử
                The platform on which Vietnam's offices carry out administrative procedures

                Khởi động (start)
                """);
        line(text, "start", START.arguments(), START.says());
        text.append("  bin/dev [--port 8080] [--data ./data]                    như trên, kèm dữ liệu trình diễn · with demonstration data\n\nTính ngày (no platform needed)\n");
        line(text, "due", "--from 2026-11-20T16:30 --limit 8h", "tính hạn giải quyết; --help: chi tiết · work out a due time");
        line(text, "holidays", "2027", "ngày nghỉ, ngày làm bù của một năm · days off of a year");
        text.append("\nQuản trị (administer; thêm --data DIR nếu dữ liệu ở nơi khác)\n");
        WITH_PLATFORM.forEach((name, line) -> line(text, name, line.arguments(), line.says()));
        return text.append("\nMọi thiết đặt (all settings): docs/settings.md\n").toString();
    }

    /** How one command is used. @param name "start" or one of {@link #WITH_PLATFORM} */
    static String of(String name) {
        StringBuilder text = new StringBuilder("Cách dùng (usage):\n");
        Line line = WITH_PLATFORM.getOrDefault(name, START);
        line(text, name, line.arguments(), line.says());
        return text.append("\nMọi lệnh (all commands): bin/motcua --help\nMọi thiết đặt (all settings): docs/settings.md\n").toString();
    }

    private static void line(StringBuilder text, String name, String arguments, String says) {
        text.append("  %-55s  %s%n".formatted("bin/motcua " + (arguments.isEmpty() ? name : name + " " + arguments), says));
    }
}
