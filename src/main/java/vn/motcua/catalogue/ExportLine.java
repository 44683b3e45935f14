package vn.motcua.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Text;

/** One line of the export: a JSON object of texts. */
final class ExportLine {
    private static final int LONGEST_NAME = 2000;
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private ExportLine() {
    }

    /** @throws IllegalArgumentException with the reason, in Vietnamese */
    static Content read(byte[] bytes) {
        JsonNode tree = tree(text(bytes));
        if (!tree.isObject()) {
            throw new IllegalArgumentException("dòng phải là một đối tượng JSON { … }");
        }
        Map<String, String> line = new LinkedHashMap<>();
        tree.properties().forEach(entry -> line.put(entry.getKey(),
                Text.clean(entry.getValue().isString() ? entry.getValue().stringValue()
                        : entry.getValue().isNull() ? "" : entry.getValue().toString())));
        String code = line.getOrDefault("ma_thu_tuc", "");
        if (!PackageValues.CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(code.isEmpty() ? "thiếu mã thủ tục (ma_thu_tuc)"
                    : "mã thủ tục '%s' không có dạng 1.004873".formatted(shortened(code)));
        }
        String name = line.getOrDefault("ten_thu_tuc", "");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(name.isBlank() ? "thủ tục %s thiếu tên (ten_thu_tuc)".formatted(code)
                    : "tên của thủ tục %s dài quá %d ký tự".formatted(code, LONGEST_NAME));
        }
        return Content.ofExport(code, ExportFacts.of(line), whole(tree.toString()));
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("dòng không phải là văn bản UTF-8", e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return CatalogueJson.MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("không đọc được JSON (cột %d): %s"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getColumnNr(), shortened(e.getOriginalMessage())), e);
        }
    }

    /** What JSON can write and a database of UTF-8 cannot keep: halves of characters become "?", NUL goes. */
    private static String whole(String json) {
        String utf8 = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return utf8.contains("\\u0000") ? NUL.matcher(utf8).replaceAll("$1") : utf8;
    }

    private static String shortened(String text) {
        String line = Text.line(text);
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
