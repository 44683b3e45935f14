package vn.motcua.signing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kiểm tra chữ ký của một tệp: the facts from DSS, the verdict ours, nothing fetched. */
final class PdfValidation {
    private static final Logger LOG = LoggerFactory.getLogger(PdfValidation.class);
    private static final int HEADER_WITHIN = 1024;
    private final SigningKeys keys;
    private final InstantSource clock;

    PdfValidation(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    ValidationReport validate(byte[] file) {
        if (!new String(file, 0, Math.min(HEADER_WITHIN, file.length), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return ValidationReport.NOT_PDF;
        }
        try {
            BoundedComparison comparison = new BoundedComparison();
            DiagnosticData found = diagnose(file, comparison);
            if (comparison.failed()) {
                LOG.info("A PDF of {} bytes could not be compared to the end", file.length);
                return ValidationReport.DAMAGED;
            }
            return report(file, found);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.info("A PDF of {} bytes could not be read for its signatures: {}", file.length, e.toString());
            return ValidationReport.DAMAGED;
        }
    }

    private DiagnosticData diagnose(byte[] file, BoundedComparison comparison) {
        PdfBoxNativeObjectFactory pdfs = new PdfBoxNativeObjectFactory();
        pdfs.setPdfDifferencesFinder(new PdfPagesOnly());
        pdfs.setPdfObjectModificationsFinder(comparison);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        keys.trusted().forEach((CertificateToken token) -> trusted.addCertificate(token));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(keys.revocations());
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(pdfs);
        validator.setCertificateVerifier(verifier);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator.validateDocument().getDiagnosticData();
    }

    private ValidationReport report(byte[] file, DiagnosticData data) {
        List<SignatureWrapper> found = new ArrayList<>(data.getSignatures());
        found.sort(Comparator.comparing(PdfValidation::end));
        if (found.isEmpty()) {
            return holdsSignature(file) ? ValidationReport.DAMAGED : ValidationReport.UNSIGNED;
        }
        List<SignatureCheck> checks = new ArrayList<>();
        boolean whole = true;
        List<X509Certificate> trusted = keys.trusted().stream().map(CertificateToken::getCertificate).toList();
        for (SignatureWrapper signature : found) {
            SignatureFacts facts = new SignatureFacts(signature, file, signature == found.getLast(), clock.instant(), trusted);
            checks.add(facts.check());
            whole &= facts.intact() && facts.coversWhole();
        }
        return new ValidationReport(true, whole, checks);
    }

    /** A file cut short still holds the words of its signatures, though no signature can be read any more. */
    private static boolean holdsSignature(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("/ByteRange");
    }

    private static BigInteger end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.get(2).add(range.get(3));
    }
}
