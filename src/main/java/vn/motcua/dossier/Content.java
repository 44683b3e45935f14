package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Answers;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/** Nội dung hồ sơ: what was said at filing, as the one text whose hash the receipt prints. */
final class Content {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Content() {
    }

    static String of(FilingRequest request, String procedureCode, String agencyCode, Answers answers) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("agency", agencyCode);
        content.put("answers", answers);
        content.put("applicant", applicant(request.applicant()));
        content.put("channel", request.channel().name());
        content.put("procedure", procedureCode);
        content.put("revision", request.revisionId().toString());
        return CanonicalJson.write(content);
    }

    /** The same with other answers, and with what they say of the applicant; who filed what, where and under which rules stays. */
    static String corrected(String content, Declaration declared) {
        Map<String, Object> corrected = new LinkedHashMap<>();
        JSON.readTree(content).propertyStream().forEach(part -> corrected.put(part.getKey(), part.getValue()));
        corrected.put("answers", declared.answers());
        corrected.put("applicant", applicant(declared.applicant()));
        return CanonicalJson.write(corrected);
    }

    static Declaration declaration(String content, Subject subject) {
        return new Declaration(applicant(content, subject), answers(content));
    }

    static String sha256(String content) {
        return Sha256.hex(content);
    }

    private static Map<String, String> applicant(Applicant applicant) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", applicant.name());
        said.put("personalId", applicant.personalId());
        said.put("phone", applicant.phone());
        said.put("email", applicant.email());
        said.put("address", applicant.address());
        return said;
    }

    static Answers answers(String content) {
        return Answers.fromJson(JSON.readTree(content).get("answers").toString());
    }

    static Applicant applicant(String content, Subject subject) {
        JsonNode said = JSON.readTree(content).get("applicant");
        return new Applicant(subject.accountId(), subject.personId(), said.get("name").asString(), said.get("personalId").asString(),
                said.get("phone").asString(), said.get("email").asString(), said.get("address").asString());
    }
}
