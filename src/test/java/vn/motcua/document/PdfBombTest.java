package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of some hundred kilobytes that unpacks to gigabytes stays shut; papers that people send are not taken for one. */
class PdfBombTest {
    @TempDir Path folder;

    @Test
    void aStreamThatUnpacksBeyondMeasureIsRefusedBeforeTheFileIsOpened() throws Exception {
        byte[] bomb = holding("/FlateDecode", packed(PdfBomb.MOST_OF_ONE + 1_000_000));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(PdfBomb.in(bomb)).isTrue();
        Path file = Files.write(folder.resolve("a.pdf"), bomb);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ContentCheck.typeOf(file, 10_000_000)).isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("unpacks to more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Fl", "/#46lateDecode", "[/FlateDecode /FlateDecode]", "[/ASCIIHexDecode /FlateDecode]", "9 0 R"})
    void howeverItsFiltersAreWritten(String filter) throws Exception {
        byte[] inner = packed(PdfBomb.MOST_OF_ONE + 1_000_000);
        byte[] stream = filter.contains("Hex") ? (java.util.HexFormat.of().formatHex(inner) + ">").getBytes(StandardCharsets.US_ASCII)
                : filter.startsWith("[/Flate") ? again(inner) : inner;
        assertThat(PdfBomb.in(holding(filter, stream))).isTrue();
    }

    @Test
    void manyStreamsCountTogether() throws Exception {
        byte[] one = packed(PdfBomb.MOST_OF_ONE - 1_000_000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 4; i++) {
            file.writeBytes(holding("/FlateDecode", one));
        }
        assertThat(PdfBomb.in(one)).as("no stream, no harm").isFalse();
        assertThat(PdfBomb.in(holding("/FlateDecode", one))).isFalse();
        assertThat(PdfBomb.in(file.toByteArray())).isTrue();
    }

    @Test
    void aScanOfAColouredPageIsTaken() throws Exception {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDStream picture = new PDStream(pdf);
            try (OutputStream raw = picture.createOutputStream(COSName.FLATE_DECODE)) {
                raw.write(new byte[26_000_000]);
            }
            page.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            page.getResources().getCOSObject().setItem("Anh", picture);
            pdf.save(out);
            assertThat(PdfBomb.in(out.toByteArray())).isFalse();
        }
    }

    private static byte[] holding(String filter, byte[] stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%%PDF-1.7\n1 0 obj\n<< /Length %d /Filter %s >>\nstream\r\n".formatted(stream.length, filter).getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(stream);
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static byte[] packed(long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1_000_000];
            for (long left = zeros; left > 0; left -= block.length) {
                packing.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] again(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
