package vn.motcua.result;

import static vn.motcua.result.ResultField.of;
import static vn.motcua.result.ResultField.optional;
import static vn.motcua.result.ResultField.text;

import java.util.Arrays;
import java.util.List;

/**
 * Loại kết quả: which papers this platform can make, with the fields each needs. Names are stored: add, never rename.
 * Specialised papers follow the form of their own field (Decree 30/2020, Article 4); ours keep its words in the common layout.
 */
public enum ResultKind {
    MARITAL_STATUS("1.004873", "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "", "%s-XNTTHN",
            List.of("Luật Hộ tịch ngày 20 tháng 11 năm 2014", "Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ"),
            "Xét đề nghị của người có tên dưới đây, %s xác nhận:",
            List.of(of("ho-ten", "Họ, chữ đệm, tên", "ten-nguoi-duoc-cap", "@name"),
                    of("ngay-sinh", "Ngày, tháng, năm sinh", "ngay-sinh-nguoi-duoc-cap", "ngay-sinh"),
                    optional("dan-toc", "Dân tộc", "dan-toc-nguoi-duoc-cap", "dan-toc"),
                    optional("quoc-tich", "Quốc tịch", "quoc-tich-nguoi-duoc-cap", "quoc-tich"),
                    of("so-dinh-danh", "Số định danh cá nhân", "so-dinh-danh-nguoi-duoc-cap", "@personalId"),
                    of("noi-cu-tru", "Nơi cư trú", "noi-cu-tru-nguoi-duoc-cap", "@address"),
                    text("tinh-trang", "Tình trạng hôn nhân", "tinh-trang"),
                    text("muc-dich", "Giấy này được cấp để", "muc-dich"))),
    BIRTH("1.001193", "GIẤY KHAI SINH", "", "%s-GKS",
            List.of("Luật Hộ tịch ngày 20 tháng 11 năm 2014", "Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ"),
            "%s đăng ký khai sinh cho:",
            List.of(of("ho-ten", "Họ, chữ đệm, tên", "ho-ten-be"), of("ngay-sinh", "Ngày, tháng, năm sinh", "ngay-sinh-be"),
                    of("gioi-tinh", "Giới tính", "gioi-tinh-be"), optional("dan-toc", "Dân tộc", "dan-toc-be"),
                    optional("quoc-tich", "Quốc tịch", "quoc-tich-be"), of("noi-sinh", "Nơi sinh", "ten-co-so", "dia-chi-sinh", "noi-sinh"),
                    of("que-quan", "Quê quán", "que-quan-be"), optional("so-dinh-danh", "Số định danh cá nhân"),
                    optional("me", "Họ, chữ đệm, tên người mẹ", "ho-ten-me", "@name"), optional("nam-sinh-me", "Năm sinh của mẹ", "nam-sinh-me"),
                    optional("cha", "Họ, chữ đệm, tên người cha", "ho-ten-cha"), optional("nam-sinh-cha", "Năm sinh của cha", "nam-sinh-cha"),
                    of("nguoi-di-khai", "Người đi khai sinh", "@name"))),
    HOUSEHOLD_BUSINESS("1.001612", "GIẤY CHỨNG NHẬN", "Đăng ký hộ kinh doanh", "%s-GCNHKD",
            List.of("Nghị định số 168/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ về đăng ký doanh nghiệp"),
            "%s chứng nhận đăng ký hộ kinh doanh:",
            List.of(of("ten", "Tên hộ kinh doanh", "ten-ho-kinh-doanh"), optional("ma-so", "Mã số hộ kinh doanh", "ma-so-thue"),
                    of("tru-so", "Trụ sở", "tru-so"), of("nganh-nghe", "Ngành, nghề kinh doanh", "nganh-chinh"),
                    of("von", "Vốn kinh doanh (đồng)", "von"), of("chu-ho", "Chủ hộ kinh doanh", "ho-ten", "@name"),
                    of("so-dinh-danh", "Số định danh cá nhân của chủ hộ", "so-dinh-danh", "@personalId"),
                    of("noi-cu-tru", "Nơi cư trú của chủ hộ", "noi-cu-tru", "@address"))),
    GENERAL("", "THÔNG BÁO", "Kết quả giải quyết thủ tục hành chính", "TB-%s",
            List.of("Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ", "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ"),
            "%s thông báo kết quả giải quyết hồ sơ như sau:",
            List.of(of("thu-tuc", "Thủ tục", "@procedure"), of("chu-ho-so", "Người đề nghị", "@name"),
                    optional("so-dinh-danh", "Số định danh", "@personalId"), text("noi-dung", "Nội dung giải quyết")));

    private final String procedureCode;
    private final String typeName;
    private final String subject;
    private final String notation;
    private final List<String> legalBases;
    private final String opening;
    private final List<ResultField> fields;

    ResultKind(String procedureCode, String typeName, String subject, String notation, List<String> legalBases, String opening,
               List<ResultField> fields) {
        this.procedureCode = procedureCode;
        this.typeName = typeName;
        this.subject = subject;
        this.notation = notation;
        this.legalBases = legalBases;
        this.opening = opening;
        this.fields = fields;
    }

    /** The paper this procedure ends in; a general notice where none is made for it. */
    public static ResultKind forProcedure(String code) {
        return Arrays.stream(values()).filter(kind -> kind.procedureCode.equals(code)).findFirst().orElse(GENERAL);
    }

    public List<ResultField> fields() {
        return fields;
    }

    /** "Giấy xác nhận tình trạng hôn nhân". */
    public String title() {
        String whole = subject.isEmpty() ? typeName : typeName + " " + subject;
        return typeName.charAt(0) + whole.substring(1).toLowerCase(java.util.Locale.of("vi"));
    }

    String typeName() {
        return typeName;
    }

    String subject() {
        return subject;
    }

    List<String> legalBases() {
        return legalBases;
    }

    String opening(String agency) {
        return opening.formatted(agency);
    }

    /** What follows the number: "UBND-XNTTHN", "TB-UBND" (Decree 30/2020, Appendix III). */
    String notation(String agencyName) {
        return notation.formatted(abbreviation(agencyName));
    }

    static String abbreviation(String agencyName) {
        if (agencyName.startsWith("UBND") || agencyName.startsWith("Ủy ban nhân dân")) {
            return "UBND";
        }
        StringBuilder letters = new StringBuilder();
        for (String word : agencyName.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !word.equals("và")) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }
}
