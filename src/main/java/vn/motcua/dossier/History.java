package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.Derivation;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Text;

/**
 * Diễn biến: what the events say, in words. Citizens read who has it and what came of it, not the office's own remarks, and get no
 * Mẫu 06, which repeats them all.
 */
final class History {
    /** Acts that are the office's own business until something comes of them. */
    private static final Set<Act> INTERNAL = EnumSet.of(Act.ASSIGN, Act.DRAFT);

    /** What the hand-over tells of who took the result at the counter. */
    static final String RECIPIENT = "recipient";
    static final String BY_MANDATE = "byMandate";

    private History() {
    }

    /** @param kept who took the result in the applicant's place; null for nobody, and where no name is to be told */
    static List<HistoryEntry> forOfficers(List<Event> events, KeptRecipient kept) {
        return events.stream().map(event -> entry(event, kept, true)).toList();
    }

    /** @param kept as for officers */
    static List<HistoryEntry> forCitizens(List<Event> events, KeptRecipient kept) {
        return events.stream().filter(event -> !INTERNAL.contains(event.act())).map(event -> entry(event, kept, false)).toList();
    }

    static List<FollowedAct> forFollowers(List<Event> events) {
        return events.stream().filter(event -> !INTERNAL.contains(event.act()))
                .map(event -> new FollowedAct(event.act(), event.at(), event.post() == null ? "" : event.post())).toList();
    }

    private static HistoryEntry entry(Event event, KeptRecipient kept, boolean officer) {
        JsonNode body = EventBody.read(event.body());
        return new HistoryEntry(event.seq(), event.at(), event.act(), title(event.act(), body.path("data"), officer), body.path("by").path("name").asString(""),
                event.post(), text(event.act(), body, kept, officer),
                paper(event, body.get("paper"), officer), HexFormat.of().formatHex(event.hash()));
    }

    private static Paper paper(Event event, JsonNode given, boolean officer) {
        Mau form = given == null ? null : Mau.valueOf(given.get("form").asString());
        return form == null || !officer && form == Mau.M06 ? null : new Paper(form, given.get("sha256").asString(), event.at());
    }

    private static String title(Act act, JsonNode data, boolean officer) {
        return switch (act) {
            case FORWARD -> officer ? act.label() : "Chuyển xử lý";
            case SEND_BACK -> officer ? act.label() : "Hoàn thiện thêm trước khi trình ký";
            case SIGN -> officer ? act.label() : "Lãnh đạo đã ký kết quả";
            case ISSUE -> data.has("refusal") ? officer ? "Phát hành văn bản từ chối giải quyết" : "Từ chối giải quyết hồ sơ"
                    : officer ? act.label() : "Đã có kết quả";
            case FILE, RECEIVE, ASK_SUPPLEMENT, ANSWER_SUPPLEMENT, REFUSE, WITHDRAW, ASSIGN, DRAFT, HAND_OVER, STOP, REVOKE -> act.label();
        };
    }

    private static String text(Act act, JsonNode body, KeptRecipient kept, boolean officer) {
        JsonNode data = body.path("data");
        JsonNode after = body.path("after");
        return switch (act) {
            case FILE -> "Cơ quan trả lời chậm nhất " + due(after.path("answerDue"));
            case RECEIVE -> "Hẹn trả kết quả " + due(after.path("due")) + ". Chuyển đến " + data.path("to").asString("");
            case ASK_SUPPLEMENT -> items(data.path("items")) + sentence(data, "guidance") + ". Bổ sung trước " + due(after.path("supplementDue"));
            case ANSWER_SUPPLEMENT -> answered(data, after);
            case REFUSE -> Text.open(data.path("reason").asString("")) + " (căn cứ " + data.path("legalBasis").asString("") + ")";
            case WITHDRAW -> data.path("reason").asString("");
            case STOP -> data.has("legalBasis") ? Text.open(data.path("reason").asString("")) + " (căn cứ " + data.path("legalBasis").asString() + ")"
                    : data.path("reason").asString("");
            case FORWARD, ASSIGN -> "Đến " + data.path("to").asString("") + (officer ? remark(data, "note") : "");
            case SEND_BACK -> "Đến " + data.path("to").asString("") + (officer ? remark(data, "reason") : "");
            case DRAFT -> data.path("note").asString("");
            case SIGN -> "Chuyển đến " + data.path("to").asString("");
            case ISSUE -> refused(data.path("refusal")) + "Mã kết quả " + data.path("resultCode").asString("");
            case HAND_OVER -> data.path("way").asString("") + taken(data.path(RECIPIENT), kept, officer);
            case REVOKE -> "%s. Lý do: %s (căn cứ %s)".formatted(data.path("decision").asString(""), Text.open(data.path("reason").asString("")),
                    data.path("legalBasis").asString(""));
        };
    }

    /** Somebody else's papers are the office's to know. */
    private static String taken(JsonNode recipient, KeptRecipient kept, boolean officer) {
        if (recipient.isMissingNode()) {
            return "";
        }
        if (!recipient.path(BY_MANDATE).asBoolean(false)) {
            return ", chính người nộp nhận";
        }
        return kept == null ? ", người được ủy quyền nhận"
                : ", %s nhận theo ủy quyền".formatted(kept.name()) + (officer ? " (đã xem: %s)".formatted(kept.paper()) : "");
    }

    /** Whether somebody took the result in the applicant's place. */
    static boolean takenByMandate(List<Event> events) {
        return events.stream().filter(event -> event.act() == Act.HAND_OVER)
                .anyMatch(event -> EventBody.read(event.body()).path("data").path(RECIPIENT).path(BY_MANDATE).asBoolean(false));
    }

    private static String refused(JsonNode refusal) {
        return refusal.isMissingNode() ? "" : "%s (căn cứ %s). ".formatted(Text.open(refusal.path("reason").asString("")), refusal.path("legalBasis").asString(""));
    }

    private static String answered(JsonNode data, JsonNode after) {
        String due = after.has("due") ? "Hẹn trả kết quả mới: " + due(after.path("due"))
                : after.has("answerDue") ? "Cơ quan trả lời chậm nhất " + due(after.path("answerDue")) : "";
        List<String> parts = new ArrayList<>();
        if (data.has("corrected")) {
            parts.add("Đã sửa trong tờ khai: " + data.path("corrected").valueStream().map(each -> each.path("label").asString("")).collect(Collectors.joining("; ")));
        }
        int files = data.path("documents").size();
        if (files > 0) {
            parts.add(files + " tệp mới");
        }
        if (!data.path("note").asString("").isEmpty()) {
            parts.add(due.isEmpty() ? data.path("note").asString() : Text.open(data.path("note").asString()));
        }
        return String.join(". ", parts) + (due.isEmpty() ? "" : ". " + due);
    }

    private static String items(JsonNode items) {
        return items.valueStream().map(item -> item.path("name").asString("") + ": " + Text.open(item.path("reason").asString(""))).collect(Collectors.joining("; "));
    }

    private static String remark(JsonNode data, String field) {
        String remark = data.path(field).asString("");
        return remark.isEmpty() ? "" : ": " + remark;
    }

    private static String sentence(JsonNode data, String field) {
        String said = data.path(field).asString("");
        return said.isEmpty() ? "" : ". " + Text.open(said);
    }

    private static String due(JsonNode at) {
        return at.isString() ? DueWords.moment(Instant.parse(at.asString())) : "";
    }

    /** The newest derivation kept under this name; null when there is none. */
    static Derivation derivation(List<Event> events, String name) {
        return events.reversed().stream().map(event -> EventBody.read(event.body()).path("data").get(name)).filter(node -> node != null)
                .findFirst().map(node -> EventBody.read(node, Derivation.class)).orElse(null);
    }
}
