package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.support.Http;

/** Nhận tại quầy: only what can reach who stands there is offered, and the own province is chosen already. */
@DeskTest
class WhatReachesThemTest extends AtTheCounter {
    @Test
    @DisplayName("Người không có tài khoản chỉ được mời nhận bản giấy; gửi bản điện tử cho người ấy thì trang hỏi lại và chưa nộp gì")
    void whoeverHasNoAccountGetsPaper() {
        Map<String, String> person = new LinkedHashMap<>(ANH);
        person.put("ho-ten", "Đặng Văn Bé");
        person.put("so-dinh-danh", "092085000733");
        ha.get(PATH);
        String draft = ha.post(PATH, person).location();
        Http.Page form = ha.get(draft);
        assertThat(form.body()).contains("name=\"cach-nhan\"").doesNotContain("value=\"dien-tu\"");
        assertThat(form.text()).contains("Bản giấy, lấy tại quầy một cửa").contains("Bản giấy, gửi qua bưu chính");

        Map<String, Object> fields = typed();
        fields.put("ho-ten", "Đặng Văn Bé");
        fields.put("so-dinh-danh", "092085000733");
        fields.put("cach-nhan", "dien-tu");
        fields.put("doi-chieu", "co");
        send(draft, fields, "luu");
        Http.Page refused = send(draft, fields, "nop");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Người nộp chưa có tài khoản nên không tải bản điện tử được");
        assertThat(ha.get(draft).status()).as("still a draft").isEqualTo(200);
    }

    @Test
    @DisplayName("Người có tài khoản vẫn được mời nhận bản điện tử")
    void whoeverHasAnAccountMayFetchIt() {
        assertThat(ha.get(opened()).body()).contains("value=\"dien-tu\"");
    }

    @Test
    @DisplayName("Địa chỉ chưa ghi thì tỉnh của cơ quan được chọn sẵn, xã để chọn; địa chỉ đã ghi thì giữ nguyên")
    void theOwnProvinceIsChosenAlready() {
        Map<String, String> person = new LinkedHashMap<>(ANH);
        person.put("ho-ten", "Đặng Văn Tám");
        person.put("so-dinh-danh", "092085000741");
        ha.get(PATH);
        String draft = ha.post(PATH, person).location();
        assertThat(ha.get(draft).body()).containsPattern("<option value=\"92\" selected").containsPattern("<option value=\"31135\"(?! selected)");
        send(draft, typed(), "luu");
        assertThat(ha.get(draft).body()).containsPattern("<option value=\"31135\" selected");
    }
}
