package vn.motcua.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.OfficePlan.Body;
import vn.motcua.agency.OfficePlan.Room;
import vn.motcua.agency.OfficePlan.Servant;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** From the text of an office file to what it says; what has another shape is told with its line, in the words of the file. */
final class OfficePlanReader {
    private static final Set<String> BODY = Set.of("code", "layout", "parent", "name", "longName", "place", "areaCode", "phone", "website", "officers");

    private OfficePlanReader() {
    }

    static OfficePlan read(String text) throws YamlProblem {
        Yaml root = Yaml.parse(text);
        if (!root.isMap()) {
            throw root.problem("tệp cơ quan bắt đầu bằng layouts, supervising và agencies; xem tệp mẫu: bin/motcua import office --example");
        }
        root.only(Set.of("layouts", "supervising", "agencies"));
        Map<String, Map<String, Room>> layouts = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> layout : entries(root, "layouts").entrySet()) {
            layouts.put(layout.getKey(), rooms(layout.getValue()));
        }
        List<Body> agencies = new ArrayList<>();
        for (Yaml body : items(root, "agencies", "mỗi cơ quan là một mục bắt đầu bằng “- code:”")) {
            agencies.add(body(body));
        }
        return new OfficePlan(layouts, new LinkedHashSet<>(texts(root, "supervising")), agencies);
    }

    private static Map<String, Room> rooms(Yaml layout) throws YamlProblem {
        Map<String, Room> rooms = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> unit : layout.entries().entrySet()) {
            Yaml room = unit.getValue();
            room.only(Set.of("name", "posts"));
            Map<String, String> posts = new LinkedHashMap<>();
            for (Map.Entry<String, Yaml> post : entries(room, "posts").entrySet()) {
                posts.put(post.getKey(), post.getValue().text());
            }
            rooms.put(unit.getKey(), new Room(text(room, "name"), posts, room.line()));
        }
        return rooms;
    }

    private static Body body(Yaml body) throws YamlProblem {
        body.only(BODY);
        List<Servant> officers = new ArrayList<>();
        for (Yaml servant : items(body, "officers", "mỗi cán bộ là một mục như { user: …, name: …, posts: […] }")) {
            servant.only(Set.of("user", "name", "phone", "email", "posts"));
            officers.add(new Servant(text(servant, "user"), text(servant, "name"), text(servant, "phone"), text(servant, "email"), texts(servant, "posts"), servant.line()));
        }
        return new Body(text(body, "code"), text(body, "layout"), text(body, "parent"), text(body, "name"), text(body, "longName"), text(body, "place"),
                text(body, "areaCode"), text(body, "phone"), text(body, "website"), officers, body.line());
    }

    /** What stands there; empty when the key is missing or nothing follows it. */
    private static Optional<Yaml> given(Yaml map, String key) throws YamlProblem {
        Optional<Yaml> value = map.get(key);
        return value.isPresent() && value.get().isText() && value.get().text().isEmpty() ? Optional.empty() : value;
    }

    private static Map<String, Yaml> entries(Yaml map, String key) throws YamlProblem {
        Optional<Yaml> value = given(map, key);
        return value.isPresent() ? value.get().entries() : Map.of();
    }

    private static List<Yaml> items(Yaml map, String key, String shape) throws YamlProblem {
        Optional<Yaml> value = given(map, key);
        if (value.isPresent() && !value.get().isList()) {
            throw value.get().problem("dưới %s cần một danh sách: %s".formatted(key, shape));
        }
        return value.isPresent() ? value.get().items() : List.of();
    }

    private static List<String> texts(Yaml map, String key) throws YamlProblem {
        Optional<Yaml> value = given(map, key);
        return value.isPresent() ? value.get().texts() : List.of();
    }

    /** Null when there is none. */
    private static String text(Yaml map, String key) throws YamlProblem {
        Optional<Yaml> value = given(map, key);
        return value.isPresent() ? value.get().text() : null;
    }
}
