package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Signatures that others put on a paper: correct ones, with keys that anybody makes. */
class HostileSignaturesTest {
    @TempDir static Path folder;
    private static SignedPages pages;
    private static KeyPair pair;
    private static X509Certificate certificate;

    @BeforeAll
    static void make() {
        pages = new SignedPages(folder.resolve("keys"));
        pair = TrialAuthority.newKey();
        certificate = TrialAuthority.create(pair, SignedPages.SIGNED).certificate();
    }

    @Test
    @DisplayName("Ký thêm sau con dấu, con dấu đã khóa mọi thay đổi: không còn là tệp nguyên, dù mọi chữ ký đều đúng")
    void anotherSignatureAfterTheSealIsAChange() throws Exception {
        ValidationReport report = pages.signing.validate(signedAgain(pages.sealed()));
        assertThat(report.signatures()).hasSize(3);
        assertThat(report.whole()).isFalse();
        assertThat(report.original()).isFalse();
        assertThat(report.agency().orElseThrow().problem()).contains("bị thay đổi sau chữ ký này");
    }

    @Test
    @DisplayName("Hai người lần lượt ký một tệp không khóa: tệp vẫn nguyên")
    void whoSignsInTurnChangesNothing() throws Exception {
        ValidationReport report = pages.signing.validate(signedAgain(signedAgain(onePage(1))));
        assertThat(report.signatures()).hasSize(2).noneMatch(SignatureCheck::trusted).allMatch(SignatureCheck::coversWholeDocument);
    }

    @Test
    @Timeout(60)   // seconds; without a bound it takes minutes
    @DisplayName("Tệp nhỏ mà so sánh mất hàng phút: không so hết, không kết luận")
    void aPageNamedThousandsOfTimesIsNotComparedToTheEnd() throws Exception {
        byte[] file = signedAgain(onePage(9_000));
        assertThat(file).hasSizeLessThan(300_000);
        assertThat(pages.signing.validate(file).damaged()).isTrue();
    }

    /** @param times how often its page list names the one page it has */
    private static byte[] onePage(int times) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            COSDictionary tree = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            COSArray kids = tree.getCOSArray(COSName.KIDS);
            for (int i = 1; i < times; i++) {
                kids.add(kids.get(0));
            }
            tree.setInt(COSName.COUNT, times);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] signedAgain(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            pdf.addSignature(signature, HostileSignaturesTest::cms);
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] cms(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (CMSException | OperatorException | java.security.cert.CertificateException e) {
            throw new IOException(e);
        }
    }
}
