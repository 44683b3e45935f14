package vn.motcua.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/**
 * A procedure of two agencies, in the shape of WF-B (1594/QĐ-TTPVHCC of Hà Nội): the ward receives and drafts, the city approves in
 * a block with one allotment, the ward signs and hands over. The rest is the package of the confirmation of marital status.
 */
@TestComponent
public class TwoAgencies {
    public static final String CODE = "9.004873";
    private static final String PROCESS = """
            decision: "1594/QĐ-TTPVHCC"
            limit: 3d
            blocks: [{ key: thanh-pho, agency: cap-tren, hours: 8 }]
            steps:
              - { no: 1, unit: mot-cua, post: tiep-nhan, act: receive, does: "Tiếp nhận", hours: 2, forms: ["01", "02", "03"] }
              - { no: 2, unit: tu-phap, post: chuyen-vien, act: draft, does: "Thẩm tra, dự thảo", hours: 6 }
              - { no: 3, unit: van-phong, post: truong-phong, act: verify, does: "Văn phòng UBND thành phố thẩm tra", agency: cap-tren, block: thanh-pho }
              - { no: 4, unit: lanh-dao, post: lanh-dao, act: verify, does: "Lãnh đạo UBND thành phố chấp thuận", agency: cap-tren, block: thanh-pho }
              - { no: 5, unit: lanh-dao, post: lanh-dao, act: sign, does: "Ký", hours: 4 }
              - { no: 6, unit: van-phong, post: van-thu, act: issue, does: "Lấy số, đóng dấu", hours: 4 }
              - { no: 7, unit: mot-cua, post: tra-ket-qua, act: return, does: "Trả kết quả", counted: false }
            """;
    private final Recording recording;

    TwoAgencies(Recording recording) {
        this.recording = recording;
    }

    public void load() {
        try {
            PackageFiles shipped = ShippedPackages.found().stream().filter(files -> files.folder().equals("1.004873")).findFirst().orElseThrow();
            Map<String, String> texts = new HashMap<>(shipped.texts());
            texts.replaceAll((file, text) -> text.replace("\"1.004873\"", "\"" + CODE + "\""));
            texts.put(PackageFiles.PROCESS, PROCESS);
            recording.record(List.of(PackageReader.read(new PackageFiles(CODE, texts))));
        } catch (PackageProblem e) {
            throw new AssertionError(e.findings().toString());
        }
    }
}
