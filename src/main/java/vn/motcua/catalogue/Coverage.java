package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Vietnamese;

/** What was read out of the flattened texts, and what stayed text: counted for the summary of an import. */
final class Coverage {
    private long procedures;
    private long ways;
    private long limits;
    private long limitTexts;
    private long fees;
    private long feeTexts;
    private long rowTexts;
    private long papers;
    private long notes;
    private long forms;
    private long bases;
    private long baseTexts;
    private long results;
    private long resultTexts;
    private long whole;

    void add(ProcedureFacts facts) {
        procedures++;
        for (WayOfFiling way : facts.channels()) {
            ways++;
            limits += way.limit() != null ? 1 : 0;
            limitTexts += way.limit() == null && !way.limitText().isEmpty() ? 1 : 0;
            rowTexts += way.note().startsWith(ExportWays.RUN_TOGETHER) ? 1 : 0;
            long rules = way.fees().stream().filter(fee -> fee.mode() == FeeLine.Mode.BY_RULE).count();
            fees += way.fees().size() - rules;
            feeTexts += rules;
        }
        for (RequiredDocument paper : facts.components()) {
            papers += paper.kind() == RequiredDocument.Kind.NOTE ? 0 : 1;
            notes += paper.kind() == RequiredDocument.Kind.NOTE ? 1 : 0;
            forms += paper.form().isEmpty() ? 0 : 1;
        }
        long numbered = facts.legalBases().stream().filter(basis -> !basis.number().isEmpty()).count();
        bases += numbered;
        baseTexts += facts.legalBases().size() - numbered;
        long coded = facts.results().stream().filter(result -> !result.code().isEmpty()).count();
        results += coded;
        resultTexts += facts.results().size() - coded;
        whole += facts.raw().size();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Tách được từ văn bản liền của %s thủ tục (phần còn lại giữ nguyên lời văn và vẫn hiển thị):".formatted(n(procedures)));
        lines.add("  cách nộp            %8s   giữ nguyên cả dòng %s".formatted(n(ways - rowTexts), n(rowTexts)));
        lines.add("  thời hạn            %8s   giữ lời văn %s, nguồn không ghi %s".formatted(n(limits), n(limitTexts),
                n(ways - limits - limitTexts - rowTexts)));
        lines.add("  phí, lệ phí         %8s   giữ lời văn %s".formatted(n(fees), n(feeTexts)));
        lines.add("  thành phần hồ sơ    %8s   lưu ý %s, có tệp mẫu %s".formatted(n(papers), n(notes), n(forms)));
        lines.add("  căn cứ pháp lý      %8s   không có số văn bản %s".formatted(n(bases), n(baseTexts)));
        lines.add("  mã kết quả          %8s   kết quả không có mã %s".formatted(n(results), n(resultTexts)));
        lines.add("  bảng giữ nguyên văn %8s".formatted(n(whole)));
        return lines;
    }

    private static String n(long number) {
        return Vietnamese.number(number);
    }
}
