package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.support.HostilePdf;

/** A file of some hundred kilobytes that unpacks to gigabytes stays shut; papers that people send are not taken for one. */
class PdfBombTest {
    @TempDir Path folder;

    @Test
    void aStreamThatUnpacksBeyondMeasureIsRefusedBeforeTheFileIsOpened() throws Exception {
        byte[] bomb = holding("/FlateDecode", packed(PdfEffort.MOST_OF_ONE + 1_000_000));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(PdfBomb.in(bomb)).isTrue();
        Path file = Files.write(folder.resolve("a.pdf"), bomb);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ContentCheck.typeOf(file, 10_000_000)).isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("unpacks to more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Fl", "/#46lateDecode", "[/FlateDecode /FlateDecode]", "[/ASCIIHexDecode /FlateDecode]", "9 0 R"})
    void howeverItsFiltersAreWritten(String filter) throws Exception {
        byte[] inner = packed(PdfEffort.MOST_OF_ONE + 1_000_000);
        byte[] stream = filter.contains("Hex") ? (java.util.HexFormat.of().formatHex(inner) + ">").getBytes(StandardCharsets.US_ASCII)
                : filter.startsWith("[/Flate") ? again(inner) : inner;
        assertThat(PdfBomb.in(holding(filter, stream))).isTrue();
    }

    @Test
    void manyStreamsCountTogether() throws Exception {
        byte[] one = packed(PdfEffort.MOST_OF_ONE - 1_000_000);
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

    @Test
    void aTableOfMillionsOfObjectsIsRefusedHoweverItIsHidden() throws Exception {
        byte[] rows = HostilePdf.packed(rows(1_500_000));
        assertThat(rows.length).isLessThan(10_000);
        for (String entries : List.of("/Type/XRef/Size 1500004/Index[4 1500000]/W[1 2 1]/Root 1 0 R/Filter/FlateDecode", "/W[1 2 1]/Size 9/Filter/Fl",
                "/#57[1 2 1]/Size 9/Filter/#46lateDecode", "/A(endobj 9 0 obj)/W[1 2 1]/Size 9/Filter/Fl", "/A(\\)\r\n/W[1 2 1]/Size 9/Filter/Fl",
                "x (y) /W%\n[1 2 1]/Size 9/Filter/Fl", "/Subtype/Image/W[1 2 1]/Size 9/Filter[/Fl]")) {
            byte[] file = catalogue().stream(entries, rows).withLastAsTable();
            assertThat(PdfBomb.in(file)).as(entries).isTrue();
            assertThat(refusal(file)).as(entries).isEqualTo(DocumentRefused.Reason.DAMAGED);
        }
        String other = new String(catalogue().stream("/W[1 2 1]/Size 9/Filter/Fl", rows).withLastAsTable(), StandardCharsets.ISO_8859_1);
        assertThat(PdfBomb.in(other.replace("\nstream", "\nstraem").getBytes(StandardCharsets.ISO_8859_1))).as("the library reads no word there").isTrue();
        rows[0] = 0;
        assertThat(PdfBomb.in(catalogue().stream("/W[1 2 1]/Size 9/Filter/Fl", rows).withLastAsTable())).as("the library skips this byte").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/W[0 0 0]/Size 2000000000", "/W[2000000000 1 1]/Size 9", "/W[1 2 1]/Size 2000000000", "/W[1 2 1]/Index[0 9 9 2000000000]", "/W 5 0 R/Size 9",
            "/W[1 2 1]/Index 5 0 R", "/W[1 2 1]/Size 9/Filter 5 0 R", "/W[1 2 1]/Size 9/Filter/CCITTFaxDecode", "/First 9/N 2000000000", "/First 9/N 5 0 R",
            "/First 9/N 9/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>"})
    void aTableThatAsksForEndlessRowsOrMemoryIsRefused(String entries) {
        assertThat(PdfBomb.in(catalogue().stream(entries, HostilePdf.packed(new byte[100])).withLastAsTable())).isTrue();
        assertThat(PdfBomb.in(catalogue().stream("/W[1 2 1]/Size 9/Filter/FlateDecode", HostilePdf.packed(new byte[36])).withLastAsTable())).isFalse();
    }

    @Test
    void aStreamOfObjectsIsWeighedBeforeItIsRead() {
        byte[] many = HostilePdf.packed("<<>>".repeat(1_200_000).getBytes(StandardCharsets.US_ASCII));
        assertThat(PdfBomb.in(catalogue().stream("/Type/ObjStm/First 9/N 9/Filter/FlateDecode", many).withTable())).isTrue();
        byte[] long5 = HostilePdf.packed(new byte[PdfStreams.MOST_OF_OBJECTS + 1]);
        assertThat(PdfBomb.in(catalogue().stream("/Type/ObjStm/First 9/N 9/Filter/FlateDecode", long5).withTable())).isTrue();
        assertThat(PdfBomb.in(catalogue().stream("/Subtype/Image/Filter/FlateDecode", long5).withTable())).as("a picture may").isFalse();
        assertThat(PdfBomb.in(catalogue().raw("<<>>".repeat(1_200_000)).withTable())).isTrue();
    }

    @Test
    void pagesSignaturesAndLocksAreSeenBeforeTheFileIsOpened() {
        assertThat(PdfBomb.in(new HostilePdf().object("<</Pages<</Count 2000000000/Kids[]>>>>").withTable())).isTrue();
        assertThat(PdfBomb.look(catalogue().raw("<</ByteRange[0 1 2 3]>>".repeat(11)).withTable())).isEqualTo(PdfBomb.Finding.MANY_SIGNATURES);
        assertThat(PdfBomb.look(catalogue().raw("<</Byte#52ange[0 1 2 3]>>".repeat(11)).withTable())).isEqualTo(PdfBomb.Finding.MANY_SIGNATURES);
        assertThat(PdfBomb.look(catalogue().raw("<</ByteRange[0 1 2 3]>>".repeat(10)).withTable())).isEqualTo(PdfBomb.Finding.FINE);
        assertThat(PdfBomb.look(catalogue().raw("<</Encrypt 9 0 R>>").withTable())).isEqualTo(PdfBomb.Finding.LOCKED);
    }

    @Test
    void lookingItselfReadsNoMoreThanAFewTimesTheFile() throws Exception {
        int size = 2_000_000;
        for (String again : List.of("stream\n", "1 0 obj<<", "1 0 obj<</Filter/ASCII85Decode>>stream\n", "1 0 obj<</A(", "1 0 obj<</A 1 endobj ", "1 0 obj[", "obj%", "obj<")) {
            byte[] file = ("%PDF-1.7\n" + again.repeat(size / 2 / again.length()) + " ".repeat(size / 2)).getBytes(StandardCharsets.ISO_8859_1);
            PdfEffort effort = new PdfEffort(file.length);
            try {
                PdfStreams streams = new PdfStreams(file, effort, objects -> effort.read(objects.length));
                for (int at = 0; at < file.length - 3; at++) {
                    if (PdfLexer.matches(file, at, "obj")) {
                        streams.object(at + 3);
                    }
                }
            } catch (PdfEffort.TooMuch e) {
                assertThat(PdfBomb.in(file)).as(again).isTrue();
            }
            assertThat(effort.spent()).as(again).isLessThan(5L * size + 8_000_000 + size + 10_000);
        }
    }

    private static byte[] rows(int count) {
        byte[] rows = new byte[4 * count];
        for (int i = 0; i < rows.length; i += 4) {
            rows[i] = 1;
            rows[i + 2] = 16;
        }
        return rows;
    }

    private static HostilePdf catalogue() {
        return new HostilePdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Count 0/Kids[]>>");
    }

    private DocumentRefused.Reason refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("h.pdf"), content);
        return org.assertj.core.api.Assertions.catchThrowableOfType(DocumentRefused.class, () -> ContentCheck.typeOf(file, 10_000_000)).reason();
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
