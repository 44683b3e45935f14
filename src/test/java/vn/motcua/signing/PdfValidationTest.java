package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.SignatureCheck.Kind;

/** What a stranger may send to be checked, and what the platform says of it. */
class PdfValidationTest {
    @TempDir
    static Path folder;
    private static SignedPages pages;
    private static byte[] signed;
    private static byte[] sealed;

    @BeforeAll
    static void make() {
        pages = new SignedPages(folder.resolve("keys"));
        signed = pages.signed();
        sealed = pages.sealed(signed);
    }

    @Test
    void aResultSignedAndSealedIsAnOriginal() {
        ValidationReport report = pages.signing.validate(sealed);
        assertThat(report.signatures()).extracting(SignatureCheck::problem).containsExactly(null, null);
        assertThat(report.original()).isTrue();
        SignatureCheck person = report.person().orElseThrow();
        assertThat(person.signer()).isEqualTo("Phạm Quốc Khánh");
        assertThat(person.organisation()).isEqualTo("Ủy ban nhân dân phường Ninh Kiều");
        assertThat(person.at()).isEqualTo(SignedPages.SIGNED);
        assertThat(person.timestampedAt()).isNotNull();
        assertThat(report.agency().orElseThrow().signer()).isEqualTo("Ủy ban nhân dân phường Ninh Kiều");
        assertThat(report.agency().orElseThrow().kind()).isEqualTo(Kind.AGENCY);
    }

    @Test
    void aPageSignedButNotYetSealedHoldsAndIsNoOriginal() {
        ValidationReport report = pages.signing.validate(signed);
        assertThat(report.whole()).isTrue();
        assertThat(report.person().orElseThrow().holds()).isTrue();
        assertThat(report.agency()).isEmpty();
        assertThat(report.original()).isFalse();
    }

    @Test
    void oneByteChangedAnywhereIsSeen() {
        List<Integer> unseen = new ArrayList<>();
        for (int position : positions(sealed)) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            if (pages.signing.validate(changed).original()) {
                unseen.add(position);
            }
        }
        assertThat(unseen).as("positions where a change was not seen").isEmpty();
    }

    /** Evenly through the file, and densely through the value of the last signature, which no signature covers. */
    private static int[] positions(byte[] file) {
        int value = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <") + 10;
        Random random = new Random(45_2020);
        List<Integer> positions = new ArrayList<>(List.of(0, 6, file.length - 1, value, value + 1, value + 18_900));
        random.ints(25, 0, file.length).forEach(positions::add);
        random.ints(45, value, value + 9_000).forEach(positions::add);
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void bytesAddedAfterTheLastSignatureAreSeen() {
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 5);
        ValidationReport report = pages.signing.validate(longer);
        assertThat(report.signed()).isTrue();
        assertThat(report.whole()).isFalse();
        assertThat(report.agency().orElseThrow().problem()).contains("thêm sau chữ ký");
    }

    @Test
    void anotherNumberWrittenAfterTheSealIsSeen() {
        byte[] refilled = FieldFiller.fill(sealed, java.util.Map.of(Signing.NUMBER, "Số: 999/UBND-XNTTHN"));
        ValidationReport report = pages.signing.validate(refilled);
        assertThat(report.whole()).isFalse();
        assertThat(report.original()).isFalse();
    }

    @Test
    void aFileSignedBySomebodyElseIsNotTrusted() {
        SignedPages stranger = new SignedPages(folder.resolve("stranger"));
        ValidationReport report = pages.signing.validate(stranger.sealed());
        assertThat(report.whole()).isTrue();
        assertThat(report.signatures()).hasSize(2).allMatch(SignatureCheck::intact).noneMatch(SignatureCheck::trusted);
        assertThat(report.original()).isFalse();
        assertThat(report.person().orElseThrow().timestampedAt()).as("time attested by a stranger").isNull();
    }

    @Test
    void aCertificateRevokedBeforeItSignedIsNotTrusted() {
        SignedPages other = new SignedPages(folder.resolve("revoked"));
        byte[] file = other.signed();
        CertificateToken certificate = other.keys.person(new SignatureRequest(SignedPages.OFFICER, "x", "x", "x", null, SignedPages.SIGNED)).entry().getCertificate();
        assertThat(other.signing.validate(file).person().orElseThrow().trusted()).isTrue();
        other.keys.revoke(certificate.getSerialNumber());
        assertThat(other.signing.validate(file).person().orElseThrow().trusted()).isFalse();
    }

    @Test
    void aPdfWithoutSignatureIsWholeAndUnsigned() {
        ValidationReport report = pages.signing.validate(pages.prepared());
        assertThat(report.isPdf()).isTrue();
        assertThat(report.signed()).isFalse();
        assertThat(report.damaged()).isFalse();
    }

    @Test
    void aFileCutShortIsDamagedOrNotWhole() {
        for (int length : new int[] {sealed.length / 3, sealed.length / 2, sealed.length - 1_000, sealed.length - 1}) {
            ValidationReport report = pages.signing.validate(Arrays.copyOf(sealed, length));
            assertThat(report.isPdf()).isTrue();
            assertThat(report.whole()).as("cut to %d of %d", length, sealed.length).isFalse();
        }
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertThat(pages.signing.validate(new byte[0]).isPdf()).isFalse();
        assertThat(pages.signing.validate(new byte[60_000_000]).isPdf()).isFalse();
        assertThat(pages.signing.validate("Chữ thường".getBytes(StandardCharsets.UTF_8)).isPdf()).isFalse();
        assertThat(pages.signing.validate("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)).damaged()).isTrue();
    }
}
