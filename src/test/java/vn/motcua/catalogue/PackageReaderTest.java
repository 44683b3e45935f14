package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages that could mislead somebody are refused with file, line and reason. */
class PackageReaderTest {

    @Test
    void theTwelveShippedPackagesPassTheirChecks() throws Exception {
        var packages = ShippedPackages.found();
        assertThat(packages).extracting(PackageFiles::folder).contains("1.001193", "1.000894", "1.000656", "1.004873", "2.000635",
                "2.000815", "2.000908", "1.001612", "1.013225", "1.012783", "1.004194", "1.012994");
        for (PackageFiles files : packages) {
            Content content = PackageReader.read(files);
            assertThat(content.fileable()).as(files.folder()).isTrue();
            assertThat(content.templates()).as("%s drafts a result", files.folder()).hasSize(1);
            assertThat(content.facts().channels()).as(files.folder()).allSatisfy(way -> assertThat(way.fees()).isNotEmpty());
        }
    }

    @Test
    void theTableOfTheProvinceIsCopiedRowByRow() throws Exception {
        InternalProcess process = PackageReader.read(shipped("1.012994")).process();
        assertThat(process.steps()).extracting(Step::hours).containsExactly(4, 4, 112, 24, 16, 8, 0);
        assertThat(process.hours()).isEqualTo(168);
        assertThat(process.steps().getLast().counted()).isFalse();
        assertThat(PackageReader.read(shipped("2.000908")).process().steps().stream().filter(Step::counted).map(Step::hours))
                .containsExactly(2, 3, 2, 1);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            process.yaml | hours: 14 | hours: 0 | phải có hours lớn hơn 0
            process.yaml | hours: 14 | hours: 15 | các bước cộng lại 25 giờ, quá thời hạn
            process.yaml | no: 3 | no: 4 | phải mang số 3
            process.yaml | counted: false | counted: false, hours: 1 | không ghi hours
            process.yaml | unit: tu-phap | unit: tu-phab | không có đơn vị 'tu-phab'
            process.yaml | unit: mot-cua | unit: tu-phap | bước tiếp nhận phải ở đơn vị mot-cua
            process.yaml | act: draft | act: receive | chỉ bước 1, phải là receive
            process.yaml | forms: ["01", "02", "03"] | forms: ["01"] | phải ra được mẫu
            procedure.yaml | basis: Điều 14 Nghị định 104/2022/NĐ-CP | basis: Điều 14 Nghị định 9/2099/NĐ-CP | văn bản 9/2099/NĐ-CP không có trong legal-bases
            procedure.yaml | basis: Điều 14 Nghị định 104/2022/NĐ-CP | copies: 1 | thiếu căn cứ pháp lý
            procedure.yaml | code: "1.004873" | code: "1.004874" | khác tên thư mục
            procedure.yaml | limit: 3d } | limit: 2d } | lâu hơn thời hạn
            procedure.yaml | when: { lan-cap: cap-lai } | when: { lan-cap: khong-co } | chờ 'lan-cap' là 'khong-co'
            procedure.yaml | when: { lan-cap: cap-lai } | when: { khong-hoi: cap-lai } | câu hỏi 'khong-hoi' không có trong biểu mẫu
            procedure.yaml | ministry: | minstry: | không hiểu khóa 'minstry'
            procedure.yaml | key: van-ban-uy-quyen | key: Văn bản | chỉ gồm chữ thường không dấu
            fees.yaml | basis: "Thông tư 85/2019/TT-BTC" | text: x | 'text' được viết hai lần
            result/giay-xac-nhan.yaml | number: 123/2015/NĐ-CP | number: 99/2099/NĐ-CP | văn bản 99/2099/NĐ-CP không có trong legal-bases
            result/giay-xac-nhan.yaml | date: 2014-11-20 | date: 20/11/2014 | ngày ban hành viết là
            result/giay-xac-nhan.yaml | tinh-trang] } | tinh-trag] } | không có câu hỏi 'tinh-trag'
            result/giay-xac-nhan.yaml | số {so-ban-an} | số {so-ban} | không có câu hỏi 'so-ban'
            result/giay-xac-nhan.yaml | when: { gioi-tinh: nu } | when: { gioi-tihn: nu } | gioi-tihn
            result/giay-xac-nhan.yaml | when: { gioi-tinh: nu } | when: { gioi-tinh: nuu } | nuu
            result/giay-xac-nhan.yaml | { gioi-tinh: nu }, say: | { gioi-tinh: nu }, sy: | không hiểu khóa 'sy'
            result/giay-xac-nhan.yaml | của {toa-an} | của {toa-an | viết thành cặp
            result/giay-xac-nhan.yaml | hôn nhân, {co-quan} | hôn nhân, {co-qan} | không có ô 'co-qan'
            result/giay-xac-nhan.yaml | hôn nhân, {co-quan} | hôn nhân, {co-quan | viết thành cặp
            result/giay-xac-nhan.yaml | , holder: true | , required: true | người được cấp (holder: true)
            result/giay-xac-nhan.yaml | "{co-quan}-XNTTHN" | "XNTTHN" | ký hiệu viết là
            result/giay-xac-nhan.yaml | authority: committee | authority: boss | không có thẩm quyền ký 'boss'
            result/giay-xac-nhan.yaml | "Lưu: VT, HS" | "VT" | nơi nhận cuối cùng là nơi lưu
            result/giay-xac-nhan.yaml | validity: | valdity: | không hiểu khóa 'valdity'
            fees.yaml | mode: by-council | mode: fixed | thiếu 'amount'
            """)
    void aFaultIsToldWithItsFileAndLine(String file, String from, String to, String reason) throws Exception {
        PackageFiles shipped = shipped("1.004873");
        assertThat(shipped.texts().get(file)).contains(from);
        PackageProblem problem = refused(with(shipped, file, shipped.texts().get(file).replace(from, to)));
        assertThat(problem.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isPositive();
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void aMissingFileAnUnknownFileAndAnExampleThatFailsAreRefused() throws Exception {
        PackageFiles shipped = shipped("1.004873");
        assertThat(refused(with(shipped, PackageFiles.FEES, null))).hasMessageContaining("fees.yaml: gói thiếu tệp này");
        assertThat(refused(with(shipped, "proces.yaml", "x"))).hasMessageContaining("proces.yaml: không hiểu tệp này");
        assertThat(refused(with(shipped, PackageFiles.CASES, "cases:\n  - name: Thiếu hết\n    answers: {}\n")))
                .hasMessageContaining("cases.yaml:2");
        assertThat(refused(with(shipped, "result/giay.yaml", "type: x"))).hasMessageContaining("mẫu giay không thuộc kết quả nào");
        assertThat(refused(with(shipped, PackageFiles.PROCESS, "limit: [3d"))).hasMessageContaining("process.yaml");
    }

    @Test
    void twoAgenciesWithABlockOfTheirOwnCanBeWritten() throws Exception {
        InternalProcess process = ProcessReader.read("""
                decision: 1594/QĐ-TTPVHCC
                limit: 30d
                blocks: [{ key: ubnd, agency: cap-tren, hours: 56 }]
                steps:
                  - { no: 1, unit: mot-cua, post: tiep-nhan, act: receive, does: "Tiếp nhận", hours: 4, forms: ["01", "02", "03"] }
                  - { no: 2, unit: kinh-te, post: chuyen-vien, act: draft, does: "Thẩm định", hours: 164 }
                  - { no: 3, unit: phong, post: chuyen-vien, act: verify, does: "Thẩm tra", agency: cap-tren, block: ubnd }
                  - { no: 4, unit: lanh-dao, post: lanh-dao, act: sign, does: "Phê duyệt", agency: cap-tren, block: ubnd }
                  - { no: 5, unit: mot-cua, post: tra-ket-qua, act: issue, does: "Nhận kết quả", hours: 16 }
                  - { no: 6, unit: mot-cua, post: tra-ket-qua, act: return, does: "Trả kết quả", counted: false }
                """);
        assertThat(process.hours()).isEqualTo(240);
        assertThatThrownBy(() -> ProcessReader.read("decision: x\nlimit: 1d\nblocks: [{ key: a, agency: cap-tren, hours: 1 }]\nsteps:\n"
                + "  - { no: 1, unit: mot-cua, post: tiep-nhan, act: receive, does: x, block: c, forms: [\"01\", \"02\", \"03\"] }\n"))
                .hasMessageContaining("không có khối 'c'");
        assertThatThrownBy(() -> ProcessReader.read("decision: x\nlimit: 1d\nsteps:\n"
                + "  - { no: 1, unit: phong, post: chuyen-vien, act: receive, does: x, hours: 1, agency: cap-trn, forms: [\"01\", \"02\", \"03\"] }\n"))
                .as("a typo is not taken for the agency above").hasMessageContaining("cap-tren (cơ quan cấp trên");
    }

    private static PackageProblem refused(PackageFiles files) {
        PackageProblem problem = catchThrowableOfType(PackageProblem.class, () -> PackageReader.read(files));
        assertThat(problem).as("the package passes").isNotNull();
        return problem;
    }

    private static PackageFiles shipped(String code) throws IOException {
        return ShippedPackages.found().stream().filter(p -> p.folder().equals(code)).findFirst().orElseThrow();
    }

    private static PackageFiles with(PackageFiles files, String name, String text) {
        Map<String, String> texts = new HashMap<>(files.texts());
        if (text == null) {
            texts.remove(name);
        } else {
            texts.put(name, text);
        }
        return new PackageFiles(files.folder(), texts);
    }
}
