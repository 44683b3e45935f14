package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Reissued;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldNames;
import vn.motcua.form.Question;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.support.Http;

/** A procedure of which nothing but the post is published: what who needs it reads, what is refused, and how the letter becomes a dossier. */
@DeskTest
@Import(Reissued.class)
@TestPropertySource(properties = "test.database=only_by_post")
@DisplayName("Thủ tục chỉ công bố nhận qua bưu chính, từ trang của người dân đến giấy hẹn")
class OnlyByPostTest {
    private static final String ANH = "092197004518";
    private static final String PAGE = "/thu-tuc/" + Reissued.BY_POST;
    private static final String START = "/nop-ho-so/" + Reissued.BY_POST;
    @LocalServerPort int port;
    @Autowired Reissued procedures;
    @Autowired Catalogue catalogue;
    @Autowired Desks desks;

    @BeforeEach
    void published() {
        procedures.loadByPost();
    }

    @Test
    @DisplayName("Trang thủ tục, trang nơi nộp nói gửi bưu chính đến đâu; không mời nộp trực tuyến, không mời đến quầy")
    void whoNeedsItReadsToWriteByPost() {
        Http anybody = Http.at(port);
        Http.Page page = anybody.get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Thủ tục này chưa nộp trực tuyến được ở đây", "Bạn gửi hồ sơ qua bưu chính đến: Trung tâm Phục vụ hành chính công", "Dịch vụ bưu chính")
                .doesNotContain("Bắt đầu nộp trực tuyến", "Bạn nộp tại bộ phận một cửa", "Nơi tiếp nhận:");
        assertThat(page.body()).contains(PAGE + "/noi-nop").doesNotContain("href=\"" + START);
        Http.Page places = anybody.get(PAGE + "/noi-nop");
        assertThat(places.text()).contains("Bạn gửi hồ sơ qua bưu chính đến một trong những nơi dưới đây", "UBND phường Ninh Kiều").doesNotContain("Bạn đến tận quầy", "nộp trực tuyến");
        assertThat(anybody.get("/thu-tuc?q=" + Reissued.BY_POST).text()).contains(Reissued.BY_POST).doesNotContain("Nộp trực tuyến ở đây");
    }

    @Test
    @DisplayName("Người gõ thẳng địa chỉ nộp trực tuyến đọc được phải làm gì; gửi gì lên, gửi bao nhiêu lần cũng không mở tờ khai")
    void nothingIsBegunOnline() {
        Http anh = Http.at(port);
        anh.signIn(ANH, Desks.PASSWORD);
        Http.Page asked = anh.get(START);
        assertThat(asked.text()).contains("Thủ tục này chưa nộp trực tuyến ở đây được", "Xem giấy tờ cần có").doesNotContain("cần mang");
        assertThat(asked.body()).contains("href=\"" + PAGE + "\"").doesNotContain("name=\"co-quan\"");
        for (String agency : List.of("H13.42", "H13.42", "H13", "", "' OR 1=1 --", "a".repeat(10_000))) {
            Http.Page pressed = anh.post(START, Map.of("co-quan", agency));
            assertThat(pressed.status()).as(agency).isEqualTo(422);
            assertThat(pressed.text()).contains("Thủ tục này chưa nộp trực tuyến ở đây được");
        }
        assertThat(anh.get("/ho-so").body()).doesNotContain("/to-khai/");
    }

    @Test
    @DisplayName("Thư đến: cán bộ một cửa ghi tờ khai thay, tiếp nhận, in giấy hẹn; bấm hai lần một hồ sơ; người gửi thấy hồ sơ của mình")
    void aLetterBecomesADossierAtTheCounter() {
        int before = desks.list(WorkList.IN_PROCESS, "thuha").size();
        Http ha = Desks.at(port, "thuha");
        assertThat(ha.get(AtTheCounter.PATH + "?q=" + Reissued.BY_POST).body()).contains("value=\"" + Reissued.BY_POST + "\"");
        String draft = ha.post(AtTheCounter.PATH, Map.of("thu-tuc", Reissued.BY_POST, "ho-ten", "Trần Ngọc Ánh", "so-dinh-danh", ANH, "dien-thoai", "0909 000 018", "thu-dien-tu", "")).location();
        Map<String, Object> fields = typed();
        send(ha, draft, fields, "luu");
        send(ha, draft, fields, "luu");
        fields.put("doi-chieu", "co");
        Http.Page done = send(ha, draft, fields, "nop");
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        Http.Page list = ha.get(done.location());
        assertThat(list.text()).contains("của Trần Ngọc Ánh tại quầy, hẹn trả kết quả", "Mở Mẫu số 01");
        assertThat(send(ha, draft, fields, "nop").status()).isEqualTo(302);
        assertThat(ha.get(done.location()).text()).contains("bấm hai lần chỉ tính một lần");
        List<DossierSummary> now = desks.list(WorkList.IN_PROCESS, "thuha");
        assertThat(now).hasSize(before + 1);
        DossierSummary filed = now.stream().filter(each -> each.procedureCode().equals(Reissued.BY_POST)).findFirst().orElseThrow();
        assertThat(filed.state()).isEqualTo(State.IN_PROCESS);
        assertThat(filed.due()).as("promised as published for the post").isNotNull();
        Http anh = Http.at(port);
        anh.signIn(ANH, Desks.PASSWORD);
        assertThat(anh.get("/ho-so/" + filed.code()).text()).contains(filed.code(), "Trả kết quả");
        Http nam = Http.at(port);
        nam.signIn("092095007361", Desks.PASSWORD);
        assertThat(nam.get("/ho-so/" + filed.code()).status()).isEqualTo(404);
    }

    /** With the questions that the page holds now. */
    private static Http.Page send(Http ha, String draft, Map<String, Object> fields, String button) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("nut", button);
        all.put("cau-hoi", ha.get(draft).body().replaceAll("(?s).*name=\"cau-hoi\" value=\"([^\"]*)\".*", "$1"));
        return ha.upload(draft, all);
    }

    private Map<String, Object> typed() {
        Answers answers = Walks.example("2.000908");
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Question question : catalogue.current(Reissued.BY_POST).orElseThrow().form().questions()) {
            answers.get(question.id()).ifPresent(answer -> {
                List<String> names = FieldNames.of(question);
                switch (answer.value()) {
                    case Value.Place place -> put(fields, names, List.of(place.province(), place.commune(), place.street()));
                    case Value.Many many -> fields.put(names.getFirst(), many.items());
                    case Value.One one -> put(fields, names, names.size() == 3 ? List.of(Typed.dateParts(one.text())) : List.of(one.text()));
                }
            });
        }
        fields.putAll(Map.of("ho-ten", "Trần Ngọc Ánh", "so-dinh-danh", ANH));
        return fields;
    }

    private static void put(Map<String, Object> fields, List<String> names, List<String> values) {
        IntStream.range(0, names.size()).forEach(i -> fields.put(names.get(i), values.get(i)));
    }
}
