package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.DocumentRefused.Reason;

class ContentCheckTest {
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"x.document.main+xml\"/></Types>";
    @TempDir
    Path folder;

    @Test
    void eachAcceptedKindIsKnownByItsContent() throws Exception {
        assertThat(typeOf(pdf(null))).isEqualTo(DocumentType.PDF);
        assertThat(typeOf(image("jpeg"))).isEqualTo(DocumentType.JPEG);
        assertThat(typeOf(image("png"))).isEqualTo(DocumentType.PNG);
        assertThat(typeOf(zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<w/>")))).isEqualTo(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_GRAY})
    void aPictureHoweverSmallIsTaken(int type) throws Exception {
        for (int[] size : new int[][] {{1, 1}, {40, 30}, {3, 200}}) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(size[0], size[1], type), "png", png);
            assertThat(typeOf(png.toByteArray())).isEqualTo(DocumentType.PNG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090 a program", "<html><script>alert(1)</script>", "GIF89a", "{\\rtf1", "một đoạn văn", "\u00d0\u00cf\u0011\u00e0 old Word"})
    void anythingElseIsRefusedWhateverItIsNamed(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.NOT_ACCEPTED_TYPE);
    }

    @Test
    void aPdfWithAPasswordIsRefusedForItsPassword() throws IOException {
        assertThat(refusal(pdf(new StandardProtectionPolicy("chu", "nguoi-doc", new AccessPermission())))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(pdf(new StandardProtectionPolicy("chu", "", new AccessPermission())))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aPdfThatOnlyBeginsLikeOneIsDamaged() throws IOException {
        assertThat(refusal("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.DAMAGED);
        byte[] zeros = new byte[3_000_000];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, zeros, 0, 9);
        assertThat(refusal(zeros)).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPictureCutInHalfIsDamaged(String format) throws IOException {
        byte[] whole = image(format);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aPictureThatClaimsMorePixelsThanAnyCameraIsRefused() throws IOException {
        byte[] png = image("png");
        Arrays.fill(png, 16, 18, (byte) 0x7f);
        assertThat(refusal(png)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aZipThatIsNoWordDocumentIsRefused() throws IOException {
        assertThat(refusal(zip(Map.of("a.txt", "x")))).isEqualTo(Reason.NOT_ACCEPTED_TYPE);
        assertThat(refusal(zip(Map.of("[Content_Types].xml", TYPES, "xl/workbook.xml", "<x/>")))).isEqualTo(Reason.NOT_ACCEPTED_TYPE);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aWordDocumentWithMacrosIsRefusedHoweverTheyAreHidden() throws IOException {
        assertThat(refusal(zip(Map.of("[Content_Types].xml", TYPES.replace("x.document", "application/vnd.ms-word.document.macroEnabled"),
                "word/document.xml", "<w/>")))).isEqualTo(Reason.MACROS);
        assertThat(refusal(zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<w/>", "word/vbaProject.bin", "x"))))
                .isEqualTo(Reason.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://noi-khac.vn/mau.dotm", "\\\\noi-khac\\mau.dotm", "file://noi-khac/mau.dotm", "file:////noi-khac/mau.dotm", "//noi-khac/mau.dotm",
        "HTTP://noi-khac.vn/a.png", "%5C%5Cnoi-khac/a", "mhtml:http://noi-khac.vn/x!x"})
    void aWordDocumentThatFetchesPartsOfItselfFromElsewhereIsRefused(String target) throws IOException {
        for (String type : new String[] {"attachedTemplate", "image", "oleObject", "frame"}) {
            assertThat(refusal(linked(type, target, StandardCharsets.UTF_8))).as(type).isEqualTo(Reason.LINKED);
        }
        assertThat(refusal(linked("attachedTemplate", target, StandardCharsets.UTF_16))).isEqualTo(Reason.LINKED);
    }

    @Test
    void aWordDocumentMayLinkToPagesAndNameTheTemplateOfItsOwnMachine() throws Exception {
        assertThat(typeOf(linked("hyperlink", "https://vidu.vn", StandardCharsets.UTF_8))).isEqualTo(DocumentType.DOCX);
        assertThat(typeOf(linked("attachedTemplate", "file:///C:\\Users\\Anh\\AppData\\Normal.dotm", StandardCharsets.UTF_8))).isEqualTo(DocumentType.DOCX);
        assertThat(typeOf(linked("attachedTemplate", "file:///Users/anh/Library/M%E1%BA%ABu.dotx", StandardCharsets.UTF_8))).isEqualTo(DocumentType.DOCX);
        assertThat(typeOf(linked("attachedTemplate", "/Users/anh/Mẫu.dotx", StandardCharsets.UTF_8))).isEqualTo(DocumentType.DOCX);
        assertThat(refusal(linked("attachedTemplate", "//Users/anh/Mẫu.dotx", StandardCharsets.UTF_8))).as("a host of that name").isEqualTo(Reason.LINKED);
        assertThat(typeOf(linked("attachedTemplate", "Mẫu đơn.dotx", StandardCharsets.UTF_8))).isEqualTo(DocumentType.DOCX);
        assertThat(refusal(zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<w/>", "word/_rels/document.xml.rels",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))).isEqualTo(Reason.DAMAGED);
    }

    private static byte[] linked(String type, String target, java.nio.charset.Charset charset) throws IOException {
        String rels = "<?xml version=\"1.0\" encoding=\"%s\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                .formatted(charset.name(), type, target);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "word/_rels/settings.xml.rels", rels.getBytes(charset));
        }
        return bytes.toByteArray();
    }

    @Test
    void aWordDocumentThatUnpacksToHundredsOfMegabytesIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/bomb.bin"));
            for (int i = 0; i < 310; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(refusal(bytes.toByteArray())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aWordDocumentOfManyNamesForTheSameBytesIsRefusedBeforeTheyAreRead() throws Exception {
        byte[] part = new byte[50_000];
        new java.util.Random(7).nextBytes(part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "word/a.bin", part);
        }
        assertThat(typeOf(bytes.toByteArray())).isEqualTo(DocumentType.DOCX);
        byte[] archive = namedAgain(bytes.toByteArray(), 4_000);
        assertThat(archive.length).isLessThan(400_000);
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> typeOf(archive));
        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused).hasMessageContaining("upon one another");
    }

    /** Repeats the last row of the table of parts, under other names. */
    private static byte[] namedAgain(byte[] archive, int times) {
        java.nio.ByteBuffer in = java.nio.ByteBuffer.wrap(archive).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - 22;
        int table = in.getInt(end + 16);
        int row = end - 46 - "word/a.bin".length();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(archive, 0, end);
        for (int i = 0; i < times; i++) {
            out.write(archive, row, 46);
            out.writeBytes("x%09d".formatted(i).getBytes(StandardCharsets.US_ASCII));
        }
        java.nio.ByteBuffer last = java.nio.ByteBuffer.wrap(Arrays.copyOfRange(archive, end, archive.length)).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        last.putShort(8, (short) (3 + times)).putShort(10, (short) (3 + times)).putInt(12, out.size() - table);
        out.writeBytes(last.array());
        return out.toByteArray();
    }

    @Test
    void theCitizenIsToldWhatToDoInTheNameOfTheDocument() {
        DocumentRefused tooLarge = new DocumentRefused(Reason.TOO_LARGE, 10_000_000, "");
        assertThat(tooLarge.message("C:\\anh\\chung-sinh.pdf", 14_000_000))
                .isEqualTo("Tệp “chung-sinh.pdf” quá lớn: 14 MB. Nhận tệp PDF, ảnh hoặc Word dưới 10 MB");
        assertThat(tooLarge.message("C:\\anh\\chung-sinh.pdf")).startsWith("Tệp “chung-sinh.pdf” quá lớn. Nhận");
        for (Reason reason : Reason.values()) {
            assertThat(new DocumentRefused(reason, 1, "").message("can-cuoc.pdf")).startsWith("Tệp “can-cuoc.pdf” ").doesNotContain("không hợp lệ");
            assertThat(new DocumentRefused(reason, 1, "").message("")).startsWith("Tệp này ");
        }
    }

    private DocumentType typeOf(byte[] content) throws Exception {
        return ContentCheck.typeOf(Files.write(Files.createTempFile(folder, "t", ".exe"), content), 10_000_000);
    }

    private Reason refusal(byte[] content) {
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> typeOf(content));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }

    private static byte[] pdf(StandardProtectionPolicy protection) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (protection != null) {
                protection.setEncryptionKeyLength(128);
                pdf.protect(protection);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] image(String format) throws IOException {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 600; i++) {
            image.setRGB(i, i % 400, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
