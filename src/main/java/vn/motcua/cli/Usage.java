package vn.motcua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be asked at the terminal. Known without starting anything, so that a typing mistake costs nothing. */
final class Usage {
    /** Without Spring and without a database: name and class of {@code run(List, PrintStream, PrintStream)}. */
    static final Map<String, String> PURE = Map.of("due", "vn.motcua.cli.DueCommand", "holidays", "vn.motcua.cli.HolidaysCommand");
    /** With the beans of the platform, in the order of the help text. */
    static final Map<String, String> WITH_PLATFORM = new LinkedHashMap<>();

    static {
        WITH_PLATFORM.put("import procedures", "FILE           nhập danh mục thủ tục (.ndjson, .ndjson.gz)");
        WITH_PLATFORM.put("import package", "DIR               nhập một gói thủ tục (thư mục, xem docs/packages.md)");
        WITH_PLATFORM.put("import units", "FILE                nhập 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu");
        WITH_PLATFORM.put("import office", "FILE|--example     nhập cơ quan, đơn vị, vị trí và cán bộ (--example: tệp mẫu)");
        WITH_PLATFORM.put("account open", "USER                mở tài khoản cán bộ, hoặc công dân: --name, --born, --sex");
        WITH_PLATFORM.put("account password", "USER            đặt lại mật khẩu, đọc từ bàn phím hoặc đầu vào");
        WITH_PLATFORM.put("account close", "USER               đóng tài khoản và mọi phiên của tài khoản");
        WITH_PLATFORM.put("partner add", "NAME --agency CODE[,CODE]   cấp mã truy cập cho hệ thống của đối tác");
        WITH_PLATFORM.put("partner list", "                     liệt kê đối tác");
        WITH_PLATFORM.put("partner revoke", "ID                thu hồi mã truy cập của đối tác");
        WITH_PLATFORM.put("verify-history", "                   kiểm tra chuỗi băm lịch sử của mọi hồ sơ");
        WITH_PLATFORM.put("seed", "--dossiers N                 tạo hồ sơ giả để đo tốc độ (không dùng cho dữ liệu thật)");
    }

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

                  bin/motcua [--server.port=8080] [--motcua.data=./data]   khởi động nền tảng (start the platform)
                  bin/motcua due --from 2026-11-20T16:30 --limit 8h          tính hạn giải quyết (--help: chi tiết)
                  bin/motcua holidays 2027                                  ngày nghỉ, ngày làm bù của một năm
                """);
        WITH_PLATFORM.forEach((name, rest) -> text.append("  bin/motcua ").append(name).append(' ').append(rest).append('\n'));
        return text.append("\nMọi thiết đặt: docs/settings.md\n").toString();
    }
}
