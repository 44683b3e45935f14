package vn.motcua.link;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON object of a bounded length, without doubled fields, or says where it cannot be read. */
final class StrictJson {
    /** A form of the longest answers is a tenth of this; files do not come here. Bytes. */
    static final int MOST_BYTES = 1_000_000;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private StrictJson() {
    }

    static JsonNode read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ApiProblem(ApiProblem.Kind.TOO_LARGE, "Nội dung JSON dài tối đa 1 MB; tệp gửi riêng tới /api/v1/documents rồi nêu tên bằng sha256.");
        }
        try {
            JsonNode tree = STRICT.readTree(bytes);
            if (!tree.isObject()) throw new ApiProblem(ApiProblem.Kind.BROKEN_JSON, "Nội dung phải là một đối tượng JSON {…}.");
            return tree;
        } catch (JacksonException e) {
            throw new ApiProblem(ApiProblem.Kind.BROKEN_JSON, "Không đọc được JSON%s: sửa cú pháp, bỏ trường lặp, mã hóa UTF-8 rồi gửi lại.".formatted(
                    e.getLocation() == null || e.getLocation().getLineNr() < 1 ? ""
                            : " ở dòng %d, cột %d".formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr())));
        }
    }
}
