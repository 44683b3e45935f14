package vn.motcua.notice;

import java.util.Map;

/** Sự kiện bằng lời: what an event and its listener are called on a page; the names of classes are for the log. */
final class EventWords {
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("DossierFiled", "Nộp hồ sơ"), Map.entry("DossierReceived", "Tiếp nhận hồ sơ"),
            Map.entry("SupplementAsked", "Yêu cầu bổ sung"), Map.entry("SupplementAnswered", "Bổ sung hồ sơ"),
            Map.entry("DossierRefused", "Từ chối tiếp nhận"), Map.entry("DossierWithdrawn", "Rút hồ sơ"),
            Map.entry("DossierDecided", "Có kết quả"), Map.entry("DossierReturned", "Trả kết quả"),
            Map.entry("DossierStopped", "Dừng giải quyết"), Map.entry("LegOpened", "Chuyển bước"), Map.entry("DossierRevoked", "Thu hồi kết quả"));

    private EventWords() {
    }

    /** @param event simple name of its class */
    static String event(String event) {
        return EVENTS.getOrDefault(event, "Sự kiện khác");
    }

    /** @param listener as "notice.DossierNews.on" */
    static String listener(String listener) {
        return switch (listener.replaceFirst("\\..*$", "")) {
            case "notice" -> "Báo tin cho người nộp";
            case "report" -> "Cộng số liệu Tổng quan";
            default -> "Việc nền khác";
        };
    }
}
