package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldNames;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Question;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.support.Http;

/** The counter of phường Ninh Kiều: its official, what is typed and scanned there. */
abstract class AtTheCounter {
    static final String PATH = "/ban-lam-viec/nhan-tai-quay";
    static final String PROCEDURE = "1.004873";
    static final Map<String, String> ANH = Map.of("thu-tuc", PROCEDURE, "ho-ten", "Trần Ngọc Ánh", "so-dinh-danh", "092 197 004 518",
            "dien-thoai", "0909 000 018", "thu-dien-tu", "");

    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired Catalogue catalogue;
    Http ha;

    @BeforeEach
    void signIn() {
        ha = Desks.at(port, "thuha");
    }

    String opened() {
        assertThat(ha.get(PATH).status()).isEqualTo(200);
        return ha.post(PATH, ANH).location();
    }

    /** What the official types, from the example of the package. */
    Map<String, Object> typed() {
        FormDefinition form = catalogue.current(PROCEDURE).orElseThrow().form();
        Answers answers = Walks.example(PROCEDURE);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.get(question.id()).ifPresent(answer -> {
                List<String> names = FieldNames.of(question);
                switch (answer.value()) {
                    case Value.Place place -> put(fields, names, List.of(place.province(), place.commune(), place.street()));
                    case Value.Many many -> fields.put(names.getFirst(), many.items());
                    case Value.One one -> put(fields, names, names.size() == 3 ? List.of(Typed.dateParts(one.text())) : List.of(one.text()));
                }
            });
        }
        fields.put("ho-ten", "Trần Ngọc Ánh");
        fields.put("so-dinh-danh", "092197004518");
        return fields;
    }

    private static void put(Map<String, Object> fields, List<String> names, List<String> values) {
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), values.get(i));
        }
    }

    private List<Http.Upload> scans() {
        List<Http.Upload> scans = new ArrayList<>();
        for (RequiredDocument paper : catalogue.current(PROCEDURE).orElseThrow().facts().components(RequiredDocument.Kind.SUBMIT)) {
            scans.add(new Http.Upload("tep-" + paper.key(), "quét.pdf", "application/pdf", pdf(paper.key())));
        }
        return scans;
    }

    static byte[] pdf(String said) {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument(); var out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.getDocumentInformation().setTitle(said);
            document.save(out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Http.Page send(String draft, Map<String, Object> fields, String button) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("nut", button);
        all.put("cau-hoi", held(draft));
        return ha.upload(draft, all, scans().toArray(Http.Upload[]::new));
    }

    /** The questions that the page holds now. */
    String held(String draft) {
        Matcher held = Pattern.compile("name=\"cau-hoi\" value=\"([^\"]*)\"").matcher(ha.get(draft).body());
        return held.find() ? held.group(1) : "";
    }

    /** Somebody without an account files and is received; the code of the dossier. */
    String filedAtCounter(String name, String personalId) {
        Map<String, String> person = new LinkedHashMap<>(ANH);
        person.put("ho-ten", name);
        person.put("so-dinh-danh", personalId);
        ha.get(PATH);
        String draft = ha.post(PATH, person).location();
        Map<String, Object> fields = typed();
        fields.put("ho-ten", name);
        fields.put("so-dinh-danh", personalId);
        fields.put("ngay-sinh-ngay", "5");
        fields.put("ngay-sinh-thang", "11");
        fields.put("ngay-sinh-nam", "1985");
        fields.put("gioi-tinh", "nam");
        fields.put("cach-nhan", "tai-quay");
        send(draft, fields, "luu");
        send(draft, fields, "luu");
        fields.put("doi-chieu", "co");
        Http.Page done = send(draft, fields, "nop");
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        return ha.get(done.location()).text().replaceAll("(?s).*Đã tiếp nhận hồ sơ (\\S+) của.*", "$1");
    }
}
