package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tệp Excel")
public class XlsxTest {
    private static final List<String> HEADS = List.of("Mã hồ sơ", "Người nộp", "Nộp lúc", "Số giấy tờ");

    /** By the directory at the end of the file, as spreadsheets read it. */
    public static Map<String, String> parts(byte[] file) throws IOException {
        Path kept = Files.createTempFile("bang", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                Map<String, String> parts = new TreeMap<>();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    parts.put(part.getName(), letters(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)));
                }
                return parts;
            }
        } finally {
            Files.delete(kept);
        }
    }

    /** Letters beyond ASCII are written by number. */
    private static String letters(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);").matcher(xml).replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))));
    }

    private static byte[] file(Object... cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx sheet = Xlsx.to(out);
        sheet.row(HEADS);
        sheet.row(Arrays.asList(cells));
        sheet.finish();
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=HYPERLINK(\"http://a\",\"b\")", "+84", "-2+3", "@SUM(A1)", "=1+1", "<script>", "Trần Ngọc Ánh & con"})
    @DisplayName("Điều công dân gõ là chữ, không bao giờ là công thức")
    void whatACitizenTypedIsText(String typed) throws IOException {
        String sheet = parts(file("H13.42-261120-0001", typed, null, 1)).get("xl/worksheets/sheet1.xml");
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        assertThat(sheet).doesNotContain("<f>").containsPattern("<c r=\"B2\"[^>]*t=\"inlineStr\"><is><t[^>]*>" + Pattern.quote(escaped) + "</t></is></c>");
    }

    @Test
    @DisplayName("Đầu cột tiếng Việt đứng yên khi cuộn; ngày giờ là ngày giờ Việt Nam mà Excel sắp xếp được; số là số")
    void datesAreDatesAndNumbersAreNumbers() throws IOException {
        Map<String, String> parts = parts(file("H13.42-261120-0001", "Ánh", Instant.parse("2026-11-20T09:30:00Z"), 3));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("Mã hồ sơ", "Số giấy tờ", "state=\"frozen\"");
        // 16:30 on 20/11/2026 is day 46346 of Excel's count and 16.5 of 24 hours.
        assertThat(sheet).containsPattern("<c r=\"C2\" s=\"[1-9]\"[^>]*><v>46346\\.6875[0-9]*</v></c>").containsPattern("<c r=\"D2\"[^>]*><v>3</v></c>");
        assertThat(parts.get("xl/styles.xml")).contains("dd/mm/yyyy hh:mm");
        assertThat(parts.get("xl/workbook.xml")).contains("Hồ sơ");
    }

    @Test
    @DisplayName("Ký tự mà XML không chở được không làm hỏng tệp")
    void whatXmlCannotCarryBreaksNothing() throws Exception {
        String sheet = parts(file("a\u0001b\u000bc\ud800d\ufffe", "Ánh", null, 1)).get("xl/worksheets/sheet1.xml");
        javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("Danh sách dài viết dần ra, không gom trong bộ nhớ; tệp chưa xong thì không mở được như đã đủ")
    void aLongListGoesOutAsItIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx sheet = Xlsx.to(out);
        sheet.row(HEADS);
        for (int i = 0; i < 20_000; i++) {
            sheet.row(List.of("H13.42-261120-" + i, "Người nộp " + i * 7919L, Instant.ofEpochSecond(1_790_000_000L + i), i));
        }
        byte[] half = out.toByteArray();
        assertThat(half.length).as("bytes that are out before the end").isGreaterThan(200_000);
        assertThatThrownBy(() -> parts(half)).isInstanceOf(ZipException.class);
        sheet.finish();
        assertThat(out.size() - half.length).as("what only the end brings").isBetween(200, 40_000);
        assertThat(parts(out.toByteArray())).containsKey("xl/workbook.xml");
    }
}
