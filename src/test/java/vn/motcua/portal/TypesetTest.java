package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.portal.Typeset.Kind;

/** Texts of the national catalogue, as the pages show them. */
class TypesetTest {

    @Test
    void stepsAreHeadingsAndDashesAreLists() {
        assertThat(Typeset.of("Bước 1: Nộp hồ sơ\n- Tại quầy;\n+ Giờ hành chính\n- Trực tuyến.")).satisfiesExactly(
                step -> assertThat(step.text()).isEqualTo("Bước 1. Nộp hồ sơ"),
                list -> assertThat(list.lines()).containsExactly(new Typeset.Line("Tại quầy;", false), new Typeset.Line("Giờ hành chính", true),
                        new Typeset.Line("Trực tuyến.", false)));
    }

    @Test
    void aSentenceThatTheSourceCutIsOneAgain() {
        assertThat(Typeset.of("- Cá nhân gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp\nluật của Nhà nước và đạt một trong các tiêu chuẩn sau:\n- Có thành tích."))
                .singleElement().satisfies(list -> assertThat(list.lines()).extracting(Typeset.Line::text).containsExactly(
                        "Cá nhân gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước và đạt một trong các tiêu chuẩn sau:", "Có thành tích."));
        assertThat(Typeset.of("Phát triển sự nghiệp của Bộ,\nngành Xây dựng.")).singleElement()
                .satisfies(text -> assertThat(text.text()).isEqualTo("Phát triển sự nghiệp của Bộ, ngành Xây dựng."));
    }

    @Test
    void aStepIsAStepWhateverSignStandsBeforeItAndANameNeedsNone() {
        assertThat(Typeset.of("- Bước 1: Nộp hồ sơ\n+ Bước 2: Thẩm định hồ sơ")).extracting(Typeset.Block::kind).containsExactly(Kind.HEADING, Kind.HEADING);
        assertThat(Typeset.bare("+ Văn bản đề nghị")).isEqualTo("Văn bản đề nghị");
        assertThat(Typeset.bare("Văn bản - bản chính")).isEqualTo("Văn bản - bản chính");
    }

    @Test
    void whatBeginsAnewStaysItsOwn() {
        assertThat(Typeset.of("Cơ quan nhận hồ sơ\na) Kiểm tra hồ sơ\nđ) Trả kết quả\nbước 2: Thẩm định hồ sơ")).hasSize(4);
        assertThat(Typeset.of("Nộp hồ sơ.\nviết thường sau dấu chấm").stream().map(Typeset.Block::kind)).containsExactly(Kind.TEXT, Kind.TEXT);
        assertThat(Typeset.of("Hồ sơ gồm:\nđơn đề nghị")).hasSize(2);
    }
}
