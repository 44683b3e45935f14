package vn.motcua.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import vn.motcua.shared.Vietnam;

/** Writes one PAdES signature into one prepared field: BASELINE-T where a time-stamp authority is at hand, else BASELINE-B. */
final class PadesSigner {
    private PadesSigner() {
    }

    /** @param last nothing may follow; otherwise fields may still be completed and signed */
    static byte[] sign(byte[] pdf, SigningKey key, Optional<TSPSource> timestamps, SignatureImageParameters appearance,
                       String signer, String reason, Instant at, boolean last) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(timestamps.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.entry().getCertificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Vietnam.ZONE));
        parameters.setSignerName(signer);
        parameters.setReason(reason);
        parameters.setAppName("Một Cửa");
        parameters.setImageParameters(appearance);
        if (!last) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        PAdESService service = service();
        timestamps.ifPresent(service::setTspSource);
        DSSDocument document = new InMemoryDocument(pdf);
        return SigningUnavailable.where("The key, the device or the time-stamp authority did not sign", () ->
                bytes(service.signDocument(document, parameters, key.sign(service.getDataToSign(document, parameters)))));
    }

    private static PAdESService service() {
        PdfBoxNativeObjectFactory pdfs = new PdfBoxNativeObjectFactory();
        PdfSignatureFieldPositionChecker positions = new PdfSignatureFieldPositionChecker();
        // The law itself wants the seal to lie over the signature.
        positions.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        pdfs.setPdfSignatureFieldPositionChecker(positions);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(pdfs);
        return service;
    }

    private static byte[] bytes(DSSDocument document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A signed document could not be written to memory", e);
        }
    }
}
