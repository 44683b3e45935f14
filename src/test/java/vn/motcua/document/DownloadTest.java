package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class DownloadTest {
    private static final StoredDocument PDF = new StoredDocument("a".repeat(64), 3, DocumentType.PDF);

    @Test
    void aVietnameseNameReachesNewReadersWholeAndOldOnesWithoutAccents() {
        assertThat(Download.disposition("attachment", "Giấy khai sinh.pdf"))
                .isEqualTo("attachment; filename=\"giay-khai-sinh.pdf\"; filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giay.exe              | PDF  | giay.exe.pdf
            anh.PDF               | JPEG | anh.jpg
            ../../etc/passwd      | PDF  | ..-..-etc-passwd.pdf
            a"; filename="b.html  | PDF  | a-; filename=-b.html.pdf
            '   '                 | DOCX | tai-lieu.docx
            """)
    void theExtensionIsThatOfTheContentAndTheNameCannotLeaveItsFolder(String name, DocumentType type, String expected) {
        assertThat(Download.fileName(name, type)).isEqualTo(expected);
    }

    @Test
    void aNameOfTenThousandCharactersIsCut() {
        assertThat(Download.fileName("ẫ".repeat(10_000), DocumentType.PDF)).hasSize(104);
        assertThat(Download.fileName("😀".repeat(10_000), DocumentType.PDF)).endsWith("😀.pdf");
    }

    @Test
    void aLineBreakInANameCannotMakeAHeader() {
        assertThat(Download.disposition("inline", Download.fileName("a\r\nSet-Cookie: x=1", DocumentType.PDF)))
                .doesNotContain("\r", "\n");
    }

    @Test
    void whateverIsHandedOutCanNeitherRunHereNorBeTakenForAnotherType() {
        Stream.of(Download.attachment(PDF, new ByteArrayInputStream(new byte[3]), "x"),
                        Download.inline(new StoredDocument("b".repeat(64), 3, DocumentType.DOCX), new ByteArrayInputStream(new byte[3]), "x"))
                .forEach(answer -> {
                    HttpHeaders headers = answer.getHeaders();
                    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(headers.getFirst("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
                    assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment; ");
                });
    }
}
