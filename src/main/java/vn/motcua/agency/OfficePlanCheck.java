package vn.motcua.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.agency.OfficePlan.Body;
import vn.motcua.agency.OfficePlan.Room;
import vn.motcua.agency.OfficePlan.Servant;

/** What stands in the way of taking an office file, as sentences for whoever wrote it. */
final class OfficePlanCheck {
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final OfficePlan plan;
    private final Agencies agencies;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Servant> users = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private int nth;
    private int line;

    private OfficePlanCheck(OfficePlan plan, Agencies agencies) {
        this.plan = plan;
        this.agencies = agencies;
    }

    /** @return empty when the file can be taken */
    static List<String> findings(OfficePlan plan, Agencies agencies) {
        OfficePlanCheck check = new OfficePlanCheck(plan, agencies);
        check.say(plan.agencies().isEmpty(), "Tệp chưa có cơ quan nào: viết ít nhất một cơ quan dưới agencies");
        plan.layouts().forEach(check::layout);
        plan.agencies().forEach(body -> check.parents.put(body.code(), body.parent()));
        plan.agencies().forEach(check::body);
        return check.findings;
    }

    private void layout(String layout, Map<String, Room> rooms) {
        say(!rooms.containsKey(Unit.SINGLE_WINDOW), "Cách bố trí %s chưa có đơn vị %s (bộ phận một cửa)", layout, Unit.SINGLE_WINDOW);
        rooms.forEach((key, room) -> {
            line = room == null ? 0 : room.line();
            say(!key.matches(KEY), "Đơn vị %s trong %s: viết khóa bằng chữ thường không dấu, chữ số và gạch nối, như tu-phap", key, layout);
            if (room == null || blank(room.name()) || room.posts().isEmpty()) {
                found("Đơn vị %s trong %s: viết name và ít nhất một vị trí dưới posts".formatted(key, layout));
                return;
            }
            unfit(PlanWords.NAME, room.name(), "Đơn vị %s trong %s: name", key, layout);
            room.posts().forEach((post, name) -> {
                say(!post.matches(KEY) || blank(name), "Vị trí %s/%s trong %s: viết khóa bằng chữ thường không dấu và tên vị trí", key, post, layout);
                unfit(PlanWords.NAME, name, "Vị trí %s/%s trong %s: tên", key, post, layout);
            });
        });
        line = 0;
    }

    private void body(Body body) {
        nth++;
        line = body.line();
        String code = body.code();
        if (blank(code) || !code.matches("[A-Z][0-9]{2}(\\.[0-9]{2,3}){0,3}")) {
            found("Cơ quan %s: viết code theo mã định danh điện tử, như H13 hoặc H13.42".formatted(blank(code) ? "thứ %d trong tệp".formatted(nth) : code));
            return;
        }
        say(!codes.add(code), "Cơ quan %s được viết hai lần: bỏ một lần", code);
        say(blank(body.name()) || blank(body.longName()) || blank(body.place()), "Cơ quan %s: viết đủ name, longName và place", code);
        unfit(PlanWords.NAME, body.name(), "Cơ quan %s: name", code);
        unfit(PlanWords.NAME, body.longName(), "Cơ quan %s: longName", code);
        unfit(PlanWords.NAME, body.place(), "Cơ quan %s: place", code);
        unfit(PlanWords.PHONE, body.phone(), "Cơ quan %s: phone", code);
        unfit(PlanWords.WEBSITE, body.website(), "Cơ quan %s: website", code);
        say(body.areaCode() == null || agencies.area(body.areaCode()).isEmpty(),
                "Cơ quan %s: chưa có đơn vị hành chính %s; sửa areaCode, hoặc chạy import units trước", code, body.areaCode());
        say(body.parent() != null && !codes.contains(body.parent()) && agencies.byCode(body.parent()).isEmpty(),
                "Cơ quan %s: chưa có cơ quan cấp trên %s; viết cơ quan ấy ở phía trên", code, body.parent());
        say(above(code), "Cơ quan %s: theo chuỗi parent thì cơ quan này là cấp trên của chính nó; sửa parent", code);
        if (body.layout() == null || !plan.layouts().containsKey(body.layout())) {
            found("Cơ quan %s: không có cách bố trí %s dưới layouts".formatted(code, body.layout()));
            return;
        }
        body.officers().forEach(servant -> servant(body, servant));
    }

    /** Whether it stands above itself, by the file where that says so, else by what is known. */
    private boolean above(String code) {
        String up = parents.get(code);
        for (Set<String> seen = new HashSet<>(); up != null && seen.add(up); up = parent(up)) {
            if (up.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private String parent(String code) {
        return parents.containsKey(code) ? parents.get(code)
                : agencies.byCode(code).map(Agency::parentId).flatMap(agencies::find).map(Agency::code).orElse(null);
    }

    private void servant(Body body, Servant servant) {
        line = servant.line();
        if (servant.user() == null || !servant.user().matches("[a-z][a-z0-9._-]{2,63}")) {
            found("Cơ quan %s, cán bộ %s: viết user từ 3 đến 64 chữ thường không dấu, bắt đầu bằng chữ".formatted(body.code(),
                    blank(servant.user()) ? "thứ %d".formatted(body.officers().indexOf(servant) + 1) : servant.user()));
            return;
        }
        Servant before = users.putIfAbsent(servant.user(), servant);
        say(before != null && !Objects.equals(before.name(), servant.name()), "Tên đăng nhập %s được viết cho hai người: đổi một tên", servant.user());
        say(blank(servant.name()), "Cán bộ %s: viết name là họ tên đầy đủ", servant.user());
        unfit(PlanWords.PERSON, servant.name(), "Cán bộ %s: name", servant.user());
        unfit(PlanWords.PHONE, servant.phone(), "Cán bộ %s: phone", servant.user());
        unfit(PlanWords.EMAIL, servant.email(), "Cán bộ %s: email", servant.user());
        say(servant.posts().isEmpty(), "Cán bộ %s: viết ít nhất một vị trí dưới posts", servant.user());
        for (String post : servant.posts()) {
            say(!post(plan.layouts().get(body.layout()), post), "Cán bộ %s: cách bố trí %s không có vị trí %s", servant.user(), body.layout(), post);
        }
    }

    private static boolean post(Map<String, Room> rooms, String post) {
        String[] parts = post.split("/", 2);
        Room room = rooms.get(parts[0]);
        return parts.length == 2 && room != null && room.posts().containsKey(parts[1]);
    }

    private void say(boolean wrong, String sentence, Object... about) {
        if (wrong) found(sentence.formatted(about));
    }

    private void unfit(PlanWords kind, String text, String where, Object... about) {
        kind.trouble(text).ifPresent(trouble -> found(where.formatted(about) + " " + trouble));
    }

    private void found(String sentence) {
        findings.add(line == 0 ? sentence : "Dòng %d: %s".formatted(line, sentence));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
