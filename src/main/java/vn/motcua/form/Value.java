package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody answered: one text, several choices, or a place. In JSON a string, a list of strings, an object.
 * Dates are ISO ("1995-03-14"), numbers and amounts are digits, as far as what was typed can be read so; what cannot is kept as typed.
 */
public sealed interface Value {

    /** Also the form in which JSON and canonical content carry it. */
    @JsonValue
    Object json();

    boolean blank();

    @JsonCreator
    static Value of(Object json) {
        return switch (json) {
            case null -> new One("");
            case List<?> items -> new Many(items.stream().map(String::valueOf).toList());
            case Map<?, ?> place -> Place.of(place);
            default -> new One(String.valueOf(json));
        };
    }

    record One(String text) implements Value {
        public One {
            text = text == null ? "" : text;
        }

        @Override
        public Object json() {
            return text;
        }

        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    record Many(List<String> items) implements Value {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public Object json() {
            return items;
        }

        @Override
        public boolean blank() {
            return items.isEmpty();
        }
    }

    /** Địa chỉ: codes of the province and the commune with their names on the day of the answer, and the rest as one line. */
    record Place(String province, String provinceName, String commune, String communeName, String street) implements Value {
        public Place {
            province = province == null ? "" : province;
            provinceName = provinceName == null ? "" : provinceName;
            commune = commune == null ? "" : commune;
            communeName = communeName == null ? "" : communeName;
            street = street == null ? "" : street;
        }

        static Place of(Map<?, ?> json) {
            return new Place(text(json, "province"), text(json, "provinceName"), text(json, "commune"), text(json, "communeName"),
                    text(json, "street"));
        }

        private static String text(Map<?, ?> json, String key) {
            Object value = json.get(key);
            return value == null ? "" : String.valueOf(value);
        }

        @Override
        public Object json() {
            Map<String, String> json = new LinkedHashMap<>();
            json.put("province", province);
            json.put("provinceName", provinceName);
            json.put("commune", commune);
            json.put("communeName", communeName);
            json.put("street", street);
            return json;
        }

        @Override
        public boolean blank() {
            return province.isBlank() && commune.isBlank() && street.isBlank();
        }

        /** "Số 18 đường Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ". */
        public String line() {
            return String.join(", ", Stream.of(street, communeName.isBlank() ? commune : communeName,
                    provinceName.isBlank() ? province : provinceName).filter(part -> !part.isBlank()).toList());
        }
    }
}
