package vn.motcua.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.agency.Agencies;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Tick;
import vn.motcua.shared.Vietnam;
import vn.motcua.support.Http;

/** Each act as its page is sent: the address, and fields that are right. */
@TestComponent
class DeskActs {
    static final Map<Act, String> NOUNS = nouns();
    private final Walks walks;
    private final Agencies agencies;
    private final InstantSource clock;

    DeskActs(Walks walks, Agencies agencies, InstantSource clock) {
        this.walks = walks;
        this.agencies = agencies;
        this.clock = clock;
    }

    private static Map<Act, String> nouns() {
        Map<Act, String> nouns = new LinkedHashMap<>();
        nouns.put(Act.RECEIVE, "tiep-nhan");
        nouns.put(Act.ASK_SUPPLEMENT, "yeu-cau-bo-sung");
        nouns.put(Act.REFUSE, "tu-choi");
        nouns.put(Act.ASSIGN, "phan-cong");
        nouns.put(Act.FORWARD, "chuyen");
        nouns.put(Act.SEND_BACK, "tra-lai");
        nouns.put(Act.DRAFT, "du-thao");
        nouns.put(Act.SIGN, "ky");
        nouns.put(Act.ISSUE, "phat-hanh");
        nouns.put(Act.HAND_OVER, "tra-ket-qua");
        nouns.put(Act.STOP, "dung");
        nouns.put(Act.REVOKE, "thu-hoi");
        return nouns;
    }

    static String address(DossierSummary dossier, Act act) {
        return "/ban-lam-viec/" + dossier.code() + "/" + NOUNS.get(act);
    }

    Http.Page send(Http http, DossierSummary shown, Act act) {
        return send(http, shown, act, right(shown, act));
    }

    /** @param shown the dossier as the official's page showed it */
    Http.Page send(Http http, DossierSummary shown, Act act, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("phien-ban", String.valueOf(shown.version()));
        return http.post(address(shown, act), fields);
    }

    Map<String, String> right(DossierSummary dossier, Act act) {
        return switch (act) {
            case RECEIVE -> ticks(dossier);
            case ASK_SUPPLEMENT -> Map.of("can-" + Tick.FORM, "co", "ly-do-" + Tick.FORM, "Ngày sinh khác căn cước, khai lại");
            case REFUSE -> Map.of("reason", "Nơi đặt trụ sở ở phường Cái Khế", "legalBasis", "Điều 21 Nghị định 123/2015/NĐ-CP");
            case ASSIGN -> Map.of("pick", holder(dossier), "note", "Nhờ anh làm giúp hồ sơ này");
            case FORWARD -> Map.of("pick", "", "note", "Đã kiểm tra đủ giấy tờ");
            case SEND_BACK -> Map.of("pick", "2", "note", "Ghi thiếu ngành nghề kinh doanh");
            case DRAFT -> draft(dossier);
            case SIGN, ISSUE -> Map.of();
            case HAND_OVER -> Map.of("cach", "Tại quầy", "nguoi-nhan", "nguoi-nop");
            case STOP -> stop();
            case REVOKE -> Map.of("decision", "Quyết định 12/QĐ-UBND ngày 20/11/2026", "reason", "Ghi sai ngành nghề kinh doanh",
                    "legalBasis", "Điều 18 Nghị định 45/2020/NĐ-CP");
            case FILE, ANSWER_SUPPLEMENT, WITHDRAW -> throw new IllegalArgumentException(act + " is not done at a desk");
        };
    }

    /** On a request of today. */
    private Map<String, String> stop() {
        LocalDate today = Vietnam.at(clock.instant()).toLocalDate();
        return Map.of("reason", "Theo đơn đề nghị dừng của người nộp", "ground", "de-nghi", "requested-ngay", String.valueOf(today.getDayOfMonth()),
                "requested-thang", String.valueOf(today.getMonthValue()), "requested-nam", String.valueOf(today.getYear()));
    }

    private Map<String, String> ticks(DossierSummary dossier) {
        Map<String, String> ticks = new LinkedHashMap<>();
        walks.ticks(dossier).forEach(tick -> ticks.put("dat-" + tick.component(), "co"));
        return ticks;
    }

    private Map<String, String> draft(DossierSummary dossier) {
        Map<String, String> fields = new LinkedHashMap<>();
        walks.fields(dossier).forEach((name, value) -> fields.put("kq-" + name, value));
        return fields;
    }

    private String holder(DossierSummary dossier) {
        return agencies.holders(dossier.holderUnitId(), dossier.holderPost()).getLast().officer().id().toString();
    }

    static List<Act> all() {
        return List.copyOf(NOUNS.keySet());
    }
}
