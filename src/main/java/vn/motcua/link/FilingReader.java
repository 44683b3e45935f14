package vn.motcua.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Drafts;
import vn.motcua.form.Value;

/** Turns what was sent into a {@link FilingBody} or a {@link SupplementBody}, or says everything that is wrong with it. */
@Component
class FilingReader {
    /** The longest form has a tenth of it. */
    private static final int ANSWERS = 500;

    FilingBody read(InputStream in) throws IOException {
        Faults faults = new Faults();
        JsonReader root = new JsonReader(StrictJson.read(in), "", faults).only(Set.of("procedure", "agency", "applicant", "answers", "documents"));
        FilingBody body = new FilingBody(root.required("procedure", "Nhập mã thủ tục, ví dụ 1.004873"),
                root.required("agency", "Nhập mã cơ quan giải quyết, ví dụ H13.42"), applicant(root), answers(root), documents(root, Drafts.MOST_DOCUMENTS));
        faults.none();
        return body;
    }

    static ApiProblem incomplete(List<ApiProblem.Fault> faults) {
        return new ApiProblem(ApiProblem.Kind.INCOMPLETE, "Chưa có gì được nộp. Sửa %d chỗ nêu trong \"errors\" rồi gửi lại với cùng Idempotency-Key."
                .formatted(faults.size()), faults);
    }

    /** What an answer to a request to supplement says. */
    SupplementBody readSupplement(InputStream in) throws IOException {
        Faults faults = new Faults();
        JsonReader root = new JsonReader(StrictJson.read(in), "", faults).only(Set.of("note", "documents"));
        SupplementBody body = new SupplementBody(root.text("note"), documents(root, SupplementDrafts.MOST));
        faults.none();
        return body;
    }

    /** The account is set by whoever files; see {@link Filings}. */
    private static Applicant applicant(JsonReader root) {
        return root.object("applicant", true).map(said -> {
            said.only(Set.of("name", "personalId", "phone", "email", "address"));
            return new Applicant(null, null, said.required("name", "Nhập họ và tên người nộp hồ sơ"), said.optional("personalId"),
                    said.optional("phone"), said.optional("email"), said.optional("address"));
        }).orElse(null);
    }

    private static Answers answers(JsonReader root) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        root.object("answers", true).ifPresent(given -> {
            if (given.names().size() > ANSWERS) {
                root.fault("answers", "Tờ khai nhận nhiều nhất %d câu trả lời; bỏ những câu không có trong tờ khai".formatted(ANSWERS));
                return;
            }
            given.names().forEach(name -> given.answer(name).ifPresent(value -> answers.put(name, Answer.typed(Value.of(value)))));
        });
        return new Answers(answers);
    }

    private static List<FilingBody.Named> documents(JsonReader root, int most) {
        return root.objects("documents", most, "Mỗi lần nhận nhiều nhất %d tệp. Gộp các trang vào một tệp PDF").stream().map(given -> {
            given.only(Set.of("component", "name", "sha256"));
            return new FilingBody.Named(given.required("component", "Nhập khóa của thành phần hồ sơ"), given.required("name", "Nhập tên tệp"),
                    given.required("sha256", "Nhập sha256 mà /api/v1/documents đã trả lời"));
        }).toList();
    }
}
