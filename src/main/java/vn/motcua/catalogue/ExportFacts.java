package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Text;

/**
 * A line of the national export as facts (keys: LAW.md 6.2). A table that cannot be taken apart stays whole under its
 * heading in {@link ProcedureFacts#raw()}, and so does every text under a key that nobody knows.
 */
final class ExportFacts {
    private static final String NONE = "Không có thông tin";
    private static final Set<String> KNOWN = Set.of("ma_thu_tuc", "ten_thu_tuc", "so_quyet_dinh", "cap_thuc_hien", "loai_thu_tuc",
            "linh_vuc", "doi_tuong_thuc_hien", "co_quan_co_tham_quyen", "dia_chi_tiep_nhan", "co_quan_duoc_uy_quyen",
            "co_quan_phoi_hop", "thu_tuc_lien_quan", "trinh_tu_thuc_hien", "cach_thuc_thuc_hien", "thanh_phan_ho_so",
            "can_cu_phap_ly", "co_quan_thuc_hien", "yeu_cau_dieu_kien", "ket_qua_xu_ly", "bo_nganh");

    private final Map<String, String> line;
    private final Map<String, String> raw = new LinkedHashMap<>();

    private ExportFacts(Map<String, String> line) {
        this.line = line;
    }

    static ProcedureFacts of(Map<String, String> line) {
        return new ExportFacts(line).facts();
    }

    private ProcedureFacts facts() {
        List<WayOfFiling> ways = kept("Cách thức thực hiện", "cach_thuc_thuc_hien", ExportWays.read(line("cach_thuc_thuc_hien")), ExportWays.HEAD);
        List<RequiredDocument> papers = kept("Thành phần hồ sơ", "thanh_phan_ho_so", ExportPapers.read(line("thanh_phan_ho_so")), ExportPapers.HEAD);
        List<LegalBasis> bases = kept("Căn cứ pháp lý", "can_cu_phap_ly", ExportBases.read(line("can_cu_phap_ly")), ExportBases.HEAD);
        List<ResultKind> results = kept("Kết quả thực hiện", "ket_qua_xu_ly", ExportResults.read(line("ket_qua_xu_ly")), "");
        line.keySet().stream().filter(key -> !KNOWN.contains(key) && !line(key).isEmpty()).sorted()
                .forEach(key -> raw.put(key, line(key)));
        return new ProcedureFacts(Text.line(line("ten_thu_tuc")), "", Text.line(line("linh_vuc")), list("cap_thuc_hien"),
                line("loai_thu_tuc"), subjects(), line("so_quyet_dinh"), paragraphs("trinh_tu_thuc_hien"), ways, papers, results,
                List.of(), bases, paragraphs("yeu_cau_dieu_kien"),
                new ResponsibleAgencies(line("co_quan_co_tham_quyen"), line("co_quan_thuc_hien"), line("co_quan_phoi_hop"),
                        line("dia_chi_tiep_nhan"), line("co_quan_duoc_uy_quyen")),
                paragraphs("thu_tuc_lien_quan"), line("bo_nganh"), raw, null, List.of());
    }

    /** What nothing could be read from is shown as it came. */
    private <T> List<T> kept(String heading, String key, List<T> read, String head) {
        String text = line(key);
        if (read.isEmpty() && !text.isEmpty() && !text.equals(head) && !text.matches("-+")) {
            raw.put(heading, text);
        }
        return read;
    }

    private String line(String key) {
        String text = line.getOrDefault(key, "");
        return text.equals(NONE) ? "" : text;
    }

    private List<String> list(String key) {
        return Arrays.stream(line(key).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Commas inside brackets do not separate: "Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam". */
    private List<String> subjects() {
        return Arrays.stream(line("doi_tuong_thuc_hien").split(",(?![^(]*\\))")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private List<String> paragraphs(String key) {
        return Arrays.stream(line(key).split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
}
