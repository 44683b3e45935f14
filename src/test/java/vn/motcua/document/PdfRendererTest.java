package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.support.VeraPdf;

class PdfRendererTest {
    private static final String STYLE = "<style>@page{size:A4;margin:20mm 15mm 20mm 30mm}body{font-family:'Liberation Serif';font-size:14pt;margin:0}</style>";
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void aPageIsPdfA2uWithVietnameseTextThatCanBeCopiedOut() throws IOException {
        byte[] pdf = renderer.render("<html><head>" + STYLE + "</head><body><p>Ổ bánh mì, lỗ ẩm ợ – Nguyễn Thị Thu Hà</p>"
                + "<p><i>Căn cứ</i> <b>Điều 1</b> <b><i>Nơi nhận:</i></b>&nbsp;đ</p><img src=\"" + QrCode.pngDataUri("https://mot.cua/x")
                + "\" style=\"width:25mm\" alt=\"Mã QR\"/></body></html>", "Giấy xác nhận");
        VeraPdf.assertPdfA2u(pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Ổ bánh mì, lỗ ẩm ợ – Nguyễn Thị Thu Hà", "Nơi nhận:");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Giấy xác nhận");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(StreamSupport.stream(read.getPage(0).getResources().getFontNames().spliterator(), false).map(name -> {
                try {
                    return read.getPage(0).getResources().getFont(name).getName();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            })).hasSize(4).allMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @Test
    void aSlotIsFoundWhereItLiesOnThePage() {
        RenderedPdf page = renderer.renderWithSlots("<html><head>" + STYLE + "</head><body>"
                + "<p>Trang 1</p><div id=\"slot-so\" style=\"position:absolute;left:10mm;top:20mm;width:50mm;height:8mm\"></div>"
                + "<div style=\"page-break-before:always\">Trang 2<div id=\"slot-ky\" style=\"width:60mm;height:24mm\"></div></div></body></html>", "Thử");
        assertThat(page.slots()).extracting(RenderedPdf.Slot::name).containsExactly("so", "ky");
        RenderedPdf.Slot slot = page.slots().getFirst();
        double mm = 72 / 25.4;
        assertThat(slot.page()).isZero();
        assertThat(slot.x()).isCloseTo(40 * mm, within(1.0));
        assertThat(slot.y()).isCloseTo((297 - 20 - 20 - 8) * mm, within(1.0));
        assertThat(slot.width()).isCloseTo(50 * mm, within(1.0));
        assertThat(slot.height()).isCloseTo(8 * mm, within(1.0));
        assertThat(page.slots().get(1).page()).isEqualTo(1);
    }

    @Test
    void nothingIsFetchedFromOutsideNorFromTheDisk() {
        byte[] pdf = renderer.render("<html><head><link rel=\"stylesheet\" href=\"http://127.0.0.1:1/a.css\"/></head><body>"
                + "<img src=\"file:///etc/hostname\" alt=\"\"/><img src=\"http://127.0.0.1:1/a.png\" alt=\"\"/>Chữ</body></html>", "Thử");
        VeraPdf.assertPdfA2u(pdf);
    }

    @Test
    void aPageThatIsNotWellFormedSaysWhere() {
        assertThatThrownBy(() -> renderer.render("<html><body><p>Chưa đóng</body></html>", "Hỏng"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 1");
    }

    @Test
    void anEntityThatNamesAFileIsNotRead() {
        assertThatThrownBy(() -> renderer.render("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body>&e;</body></html>", "Thử"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
