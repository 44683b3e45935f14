package vn.motcua.catalogue;

import java.util.List;
import java.util.Map;
import vn.motcua.calendar.TimeLimit;

/** Procedures that tests make up. */
final class Samples {
    private Samples() {
    }

    static Content export(String code, String name) {
        return export(code, name, "Hộ tịch");
    }

    static Content export(String code, String name, String field) {
        return Content.ofExport(code, facts(name, field), "{\"ma_thu_tuc\":\"%s\"}".formatted(code));
    }

    static Content packaged(String code, String name) {
        InternalProcess process = new InternalProcess("1/QĐ", TimeLimit.parse("1d"),
                List.of(new Step(1, "mot-cua", "tiep-nhan", "Tiếp nhận", Act.RECEIVE, 8, true, List.of("01"))), List.of());
        return new Content(code, ProcedureRevision.Source.PACKAGE, facts(name, "Hộ tịch"),
                "id: don\ntitle: Đơn\nsections: { don: Đơn }\nquestions:\n  - { id: ly-do, section: don, label: Lý do, ask: \"Lý do là gì?\", type: text, required: true }\n",
                process, "limit: 1d", "fees: []", List.of(), "{}");
    }

    static ProcedureFacts facts(String name, String field) {
        return new ProcedureFacts(name, "", field, List.of("Cấp xã"), "", List.of("Công dân Việt Nam"), "163/QĐ-BTP",
                List.of("Nộp hồ sơ."), List.of(new WayOfFiling(Channel.ONLINE, TimeLimit.parse("3d"), "3 ngày làm việc", List.of(), "")),
                List.of(), List.of(new ResultKind("KQ.G15.000031", "Giấy tờ hộ tịch", "")), List.of(), List.of(), List.of(),
                ResponsibleAgencies.NONE, List.of(), "bo-tu-phap", Map.of(), null, List.of());
    }
}
