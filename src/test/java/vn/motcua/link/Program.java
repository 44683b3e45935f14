package vn.motcua.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.support.Http;
import vn.motcua.support.Http.Page;

/** Another system that files: with its token, and a filing that is right until a test makes it wrong. */
final class Program {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private final Http http;
    private final String token;

    Program(int port, String token) {
        this.http = Http.at(port);
        this.token = token;
    }

    static Map<String, Object> filing() {
        Map<String, Object> home = Map.of("province", "92", "commune", "31135", "street", "18 đường Hai Bà Trưng");
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String pair : List.of("ho-ten=Trần Ngọc Ánh", "so-dinh-danh=092197004518", "ngay-sinh=1997-08-22", "gioi-tinh=nu",
                "dien-thoai=0912345678", "cach-nhan=dien-tu", "nop-thay=minh", "ten-so-goc=Bằng tốt nghiệp đại học",
                "ten-nguoi-duoc-cap=Trần Ngọc Ánh", "ngay-sinh-nguoi-duoc-cap=1997-08-22", "nam-cap=2019", "so-luong=2")) {
            answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        answers.put("noi-cu-tru", home);
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("procedure", "2.000908");
        filing.put("agency", "H13.42");
        filing.put("applicant", new LinkedHashMap<>(Map.of("name", "Trần Ngọc Ánh", "personalId", "092197004518")));
        filing.put("answers", answers);
        filing.put("documents", new ArrayList<>());
        return filing;
    }

    Page file(String key, Map<String, Object> filing) {
        return post("/api/v1/dossiers", JSON.writeValueAsString(filing), "Content-Type", "application/json", "Idempotency-Key", key);
    }

    Page post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** The bytes of a file as the body. */
    Page sendFile(byte[] bytes, String mediaType) {
        return http.send("POST", "/api/v1/documents", bytes, "Content-Type", mediaType, "Authorization", "Bearer " + token);
    }

    Page get(String path) {
        return send("GET", path, "");
    }

    Page send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(Arrays.asList(headers));
        if (token != null) all.addAll(List.of("Authorization", "Bearer " + token));
        return http.send(method, path, body, all.toArray(String[]::new));
    }

    static JsonNode json(Page page) {
        return JSON.readTree(page.bytes());
    }

    static String field(Page page, String name) {
        return json(page).path(name).asString("");
    }

    static List<String> pointers(Page page) {
        return json(page).path("errors").valueStream().map(error -> error.get("pointer").asString()).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> filing, String name) {
        return (Map<String, Object>) filing.get(name);
    }
}
