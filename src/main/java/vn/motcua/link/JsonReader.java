package vn.motcua.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Text;

/** Reads a JSON object strictly and remembers every fault with its place, so that a partner mends all of them at once. */
final class JsonReader {
    private final JsonNode object;
    private final String at;
    private final Faults faults;

    JsonReader(JsonNode object, String at, Faults faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
    }

    /** Fields that nobody knows are faults: a misspelt one would be lost silently otherwise. */
    JsonReader only(Set<String> fields) {
        String known = String.join(", ", fields.stream().sorted().toList());
        object.propertyNames().stream().filter(name -> !fields.contains(name))
                .forEach(name -> fault(name, "Không có trường này; các trường được nhận: " + known));
        return this;
    }

    String required(String field, String missing) {
        String text = optional(field);
        if (text.isEmpty() && !faulty(field)) fault(field, missing);
        return text;
    }

    /** Composed (NFC), without control characters; empty when absent. */
    String optional(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) return "";
        if (!value.isString()) {
            fault(field, "Phải là chuỗi ký tự");
            return "";
        }
        return Text.line(value.asString());
    }

    /** Of several lines; empty when absent. */
    String text(String field) {
        optional(field);
        return faulty(field) || object.get(field) == null || object.get(field).isNull() ? "" : Text.clean(object.get(field).asString());
    }

    /** Strings, lists of strings, or places: an object of strings. */
    Optional<Object> answer(String field) {
        JsonNode value = object.get(field);
        if (value.isNull()) return Optional.empty();
        if (value.isString()) return Optional.of(Text.clean(value.asString()));
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return Optional.of(value.valueStream().map(item -> Text.clean(item.asString())).toList());
        }
        if (value.isObject() && value.valueStream().allMatch(JsonNode::isString)) {
            Map<String, String> place = new LinkedHashMap<>();
            value.properties().forEach(part -> place.put(part.getKey(), Text.line(part.getValue().asString())));
            return Optional.of(place);
        }
        fault(field, "Phải là chuỗi, danh sách chuỗi, hoặc đối tượng địa chỉ {province, commune, street}; số và ngày cũng viết thành chuỗi");
        return Optional.empty();
    }

    Optional<JsonReader> object(String field, boolean required) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            if (required) fault(field, "Thiếu trường này");
            return Optional.empty();
        }
        if (!value.isObject()) {
            fault(field, "Phải là một đối tượng JSON");
            return Optional.empty();
        }
        return Optional.of(new JsonReader(value, pointer(field), faults));
    }

    /** @param most items; a longer list is refused before any of it is read */
    List<JsonReader> objects(String field, int most, String tooMany) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) return List.of();
        if (value.isArray() && value.size() > most) {
            fault(field, tooMany.formatted(most));
            return List.of();
        }
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isObject)) {
            fault(field, "Phải là danh sách các đối tượng JSON");
            return List.of();
        }
        List<JsonReader> readers = new ArrayList<>();
        value.forEach(item -> readers.add(new JsonReader(item, pointer(field) + "/" + readers.size(), faults)));
        return readers;
    }

    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    void fault(String field, String detail) {
        faults.add(pointer(field), detail);
    }

    private boolean faulty(String field) {
        return faults.at(pointer(field));
    }

    private String pointer(String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
