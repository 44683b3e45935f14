package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.support.VeraPdf;

class SigningTest {
    @TempDir
    static Path folder;
    private static SignedPages pages;
    private static byte[] sealed;

    @BeforeAll
    static void make() {
        pages = new SignedPages(folder.resolve("keys"));
        sealed = pages.sealed();
    }

    @Test
    void everyStepGivesAnArchiveFile() throws Exception {
        Files.write(Path.of("target", "trang-da-ky.pdf"), sealed);
        VeraPdf.assertPdfA2u(pages.prepared());
        VeraPdf.assertPdfA2u(pages.signed());
        VeraPdf.assertPdfA2u(sealed);
        assertThat(sealed.length).isLessThan(400_000);
    }
}
