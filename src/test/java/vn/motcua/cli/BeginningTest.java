package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** From an empty database to an office at work, with the commands of the README alone and no demonstration. */
@PlatformTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BeginningTest {
    private static final String PASSWORD = "cửa sổ xanh 2026";
    @TempDir static Path folder;
    @LocalServerPort int port;
    @Autowired List<Command> commands;
    @Autowired Agencies agencies;
    private String said;

    @Test
    @Order(1)
    @DisplayName("Tệp mẫu nhập được, mở tài khoản người đứng đầu, đăng nhập vào trang Tổng quan")
    void theExampleBeginsAnOfficeWhoseHeadSignsIn() throws Exception {
        assertThat(run("import office", "", office(""))).as(said).isZero();
        Agency agency = agencies.byCode("H13.99").orElseThrow();
        for (Unit unit : agencies.units(agency.id())) {
            assertThat(agencies.posts(unit.id())).allSatisfy(post -> assertThat(agencies.holders(unit.id(), post.key())).isNotEmpty());
        }
        assertThat(run("account open", PASSWORD + "\n", "nguoidungdau")).as(said).isZero();
        Http head = Http.at(port);
        assertThat(head.signIn("nguoidungdau", PASSWORD).location()).isEqualTo("/ban-lam-viec/bat-dau");
        assertThat(head.get("/ban-lam-viec/bat-dau").location()).as("nothing waits").isEqualTo("/tong-quan");
        assertThat(head.get("/tong-quan").status()).isEqualTo(200);
        assertThat(run("account open", PASSWORD + "\n", "nguoidungdau")).isEqualTo(2);
        assertThat(said).contains("đã có");
    }

    @Test
    @Order(2)
    @DisplayName("Nhập lại với người khác: người cũ thôi giữ vị trí, người mới giữ, không gì nhân đôi")
    void theFileIsTheWholeTruthAboutItsAgencies() throws Exception {
        int units = agencies.units(agencies.byCode("H13.99").orElseThrow().id()).size();
        assertThat(run("import office", "", office("s/motcua, name: Trần Thị Cửa/motcua2, name: Hồ Thị Mới/"))).as(said).isZero();
        assertThat(said).contains("motcua2").contains("3 lượt thôi giữ");
        Agency agency = agencies.byCode("H13.99").orElseThrow();
        assertThat(agencies.units(agency.id())).hasSize(units);
        Unit window = agencies.unit(agency.id(), Unit.SINGLE_WINDOW).orElseThrow();
        assertThat(agencies.holders(window.id(), "tiep-nhan")).extracting(seat -> seat.officer().fullName()).containsExactly("Hồ Thị Mới");
    }

    @Test
    @Order(3)
    @DisplayName("Tệp có chỗ sai: nói từng chỗ và cách sửa, không ghi gì")
    void aFileWithMistakesIsToldLineByLineAndChangesNothing() throws Exception {
        for (String[] wrong : new String[][] {{"s/H13.99/h1399/", "mã định danh điện tử"}, {"s/31135/99999/", "chạy import units trước"},
                {"s#van-phong/van-thu]#van-phong/thu-quy]#", "không có vị trí van-phong/thu-quy"}, {"s/layout: xa/layot: xa/", "Dòng"},
                {"s/user: vanthu/user: Văn Thư/", "chữ thường không dấu"}, {"s/name: UBND phường Ninh Kiều/name: ''/", "viết đủ name"}}) {
            assertThat(run("import office", "", office(wrong[0]))).isEqualTo(1);
            assertThat(said).contains(wrong[1]).contains("Chưa có gì được ghi");
        }
        for (String[] shape : new String[][] {{"agencies: H13.99", "dưới agencies cần một danh sách"}, {"agencies: { code: H13.99 }", "Dòng 1: dưới agencies cần một danh sách"},
                {"layouts: []", "Dòng 1: ở đây cần một bảng"}, {"- code: H13.99", "Dòng 1: tệp cơ quan bắt đầu bằng layouts"}, {"agencies:\n  - code: H13.99\n    officers: { user: a }", "Dòng 3: dưới officers"},
                {"agencies:\n  - code: H13.99\n    name: [a, b]", "Dòng 3: ở đây cần một giá trị"}, {"agencies:\n  - code: H13.99\n    code: H13.98", "Dòng 3: khóa 'code' được viết hai lần"},
                {"agencies:\n  - code: H13.99\n   name: x", "không đọc được YAML: xem lại thụt dòng"}, {"layouts:\n  xa:\n    mot-cua: Một cửa", "Dòng 3: ở đây cần một bảng"},
                {"", "không có nội dung"}, {"agencies:\n  - H13.99", "Dòng 2: ở đây cần một bảng"}, {"agencies:", "Tệp chưa có cơ quan nào"}}) {
            assertThat(run("import office", "", Files.writeString(folder.resolve("dang-khac.yaml"), shape[0]).toString())).as(shape[0]).isEqualTo(1);
            assertThat(said).as(shape[0]).contains(shape[1]).contains("Chưa có gì được ghi").doesNotContain("vn.motcua", "java", "Exception", "jackson", "Cannot");
        }
        assertThat(agencies.byCode("H13.99")).map(Agency::name).contains("UBND phường Ninh Kiều");
        Files.write(folder.resolve("rac.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run("import office", "", folder.resolve("rac.yaml").toString())).isEqualTo(1);
    }

    @Test
    @Order(4)
    @DisplayName("Đặt lại mật khẩu và đóng tài khoản: phiên đang mở hết hiệu lực ngay")
    void aNewPasswordAndAClosedAccountEndWhatWasOpen() throws Exception {
        assertThat(run("account open", PASSWORD + "\n", "vanthu")).as(said).isZero();
        Http clerk = Http.at(port);
        clerk.signIn("vanthu", PASSWORD);
        assertThat(clerk.get("/ban-lam-viec").status()).isEqualTo(200);
        assertThat(run("account password", "mot mat khau khac\n", "vanthu")).as(said).isZero();
        assertThat(clerk.get("/ban-lam-viec").status()).as("the old session").isNotEqualTo(200);
        assertThat(clerk.signIn("vanthu", "mot mat khau khac").location()).isEqualTo("/ban-lam-viec");
        assertThat(run("account close", "", "vanthu")).isZero();
        assertThat(clerk.get("/ban-lam-viec").status()).isNotEqualTo(200);
        assertThat(Http.at(port).signIn("vanthu", "mot mat khau khac").status()).isEqualTo(422);
    }

    @Test
    @Order(5)
    @DisplayName("Tài khoản công dân mở theo căn cước; số định danh không khớp ngày sinh thì không mở")
    void aCitizensAccountIsOpenedFromTheIdentityCard() throws Exception {
        assertThat(run("account open", PASSWORD, "092197001234", "--name", "Đinh Thị Thử", "--born", "1996-01-02", "--sex", "nu")).isEqualTo(2);
        assertThat(said).contains("xem lại căn cước");
        assertThat(run("account open", PASSWORD, "092197001234", "--name", "Đinh Thị Thử", "--born", "1997-01-02", "--sex", "nu")).as(said).isZero();
        assertThat(Http.at(port).signIn("092197001234", PASSWORD).location()).isEqualTo("/ho-so");
    }

    @Test
    @Order(6)
    @DisplayName("Không tên, tên lạ, mật khẩu ngắn, tùy chọn lạ: nói phải làm gì và không mở gì")
    void whatIsMissingIsSaid() throws Exception {
        assertThat(run("account open", PASSWORD, "khong-ai")).isEqualTo(2);
        assertThat(said).contains("import office");
        assertThat(run("account password", PASSWORD, "khong-ai")).isEqualTo(2);
        assertThat(run("account close", "")).isEqualTo(2);
        for (String weak : List.of("", "ngan\n", "x".repeat(73))) {
            assertThat(run("account open", weak, "chuyenvien")).isEqualTo(2);
            assertThat(said).contains("12 ký tự");
        }
        assertThat(run("account open", PASSWORD, "chuyenvien", "--password", PASSWORD)).isEqualTo(2);
        assertThat(Http.at(port).signIn("chuyenvien", PASSWORD).status()).isEqualTo(422);
    }

    /** The shipped example with one change, "s/before/after/" in any delimiter. */
    private String office(String change) throws Exception {
        run("import office", "", "--example");
        String text = said;
        if (!change.isEmpty()) {
            String[] parts = change.substring(2).split(Pattern.quote(change.substring(1, 2)), -1);
            assertThat(text).contains(parts[0]);
            text = text.replace(parts[0], parts[1]);
        }
        return Files.writeString(Files.createTempFile(folder, "office", ".yaml"), text).toString();
    }

    private int run(String name, String typed, String... args) throws Exception {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(heard, true, StandardCharsets.UTF_8);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return commands.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow().run(List.of(args), out, out);
        } finally {
            System.setIn(before);
            said = heard.toString(StandardCharsets.UTF_8);
        }
    }
}
