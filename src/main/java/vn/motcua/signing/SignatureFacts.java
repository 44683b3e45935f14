package vn.motcua.signing;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.RevocationWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlPDFLockDictionary;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.PdfLockAction;
import eu.europa.esig.dss.spi.DSSUtils;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import vn.motcua.shared.Sha256;

/** What can be said of one signature in one file. */
final class SignatureFacts {
    private final SignatureWrapper signature;
    private final long[] range;
    private final boolean last;
    private final long length;
    private final Instant now;
    private final boolean bytesExact;

    SignatureFacts(SignatureWrapper signature, byte[] file, boolean last, Instant now, List<X509Certificate> trusted) {
        this.signature = signature;
        this.range = signature.getPDFRevision().getSignatureByteRange().stream().mapToLong(BigInteger::longValue).toArray();
        this.last = last;
        this.length = file.length;
        this.now = now;
        this.bytesExact = SignatureBytes.exact(file, range, trusted);
    }

    SignatureCheck check() {
        CertificateWrapper certificate = signature.getSigningCertificate();
        Subject subject = certificate == null ? new Subject("", "", SignatureCheck.Kind.PERSON)
                : Subject.of(DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate());
        String fingerprint = certificate == null ? null : Sha256.hex(certificate.getBinaries());
        return new SignatureCheck(subject.name(), subject.organisation(), subject.kind(), fingerprint, instant(signature.getClaimedSigningTime()),
                timestampedAt(), intact(), trusted(), revocationKnown(), coversWhole(), problem());
    }

    boolean intact() {
        return bytesExact && signature.isSignatureIntact() && signature.isSignatureValid() && signature.getPDFRevision().isSignatureByteRangeValid()
                && signature.getPDFRevision().isPdfSignatureDictionaryConsistent() && timestampIntact();
    }

    /** After a person's signature only lines prepared for it may be completed and the next signature added; after the last nothing. */
    boolean coversWhole() {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        boolean lawful = revision.getPdfUndefinedChanges().isEmpty() && revision.getPdfAnnotationChanges().isEmpty()
                && revision.getPdfPageDifferenceConcernedPages().isEmpty();
        return lawful && (last ? end() == length : !locksAll());
    }

    /** Whether it forbids whatever comes after it, as the agency's seal does: another signature as well, which may lay anything over the page. */
    private boolean locksAll() {
        XmlPDFLockDictionary lock = signature.getPDFRevision().getFieldMDP() == null ? signature.getPDFRevision().getSigFieldLock()
                : signature.getPDFRevision().getFieldMDP();
        return signature.getPDFRevision().getDocMDPPermissions() == CertificationPermission.NO_CHANGE_PERMITTED
                || lock != null && (lock.getPermissions() == CertificationPermission.NO_CHANGE_PERMITTED || lock.getAction() == PdfLockAction.ALL);
    }

    private Instant signedAt() {
        return timestampedAt() == null ? now : timestampedAt();
    }

    /**
     * For each certificate below those we trust outright: a list that was not yet due to be replaced when it signed, and that still speaks
     * of it. Authorities may leave an expired certificate off their lists, whatever became of it before (RFC 5280, 3.3).
     */
    private boolean revocationKnown() {
        Instant at = signedAt();
        return signature.getCertificateChain().stream().filter(c -> !c.isTrusted()).allMatch(c -> c.getCertificateRevocationData().stream()
                .anyMatch(r -> r.getNextUpdate() != null && !instant(r.getNextUpdate()).isBefore(at) && speaksOf(r, instant(c.getNotAfter()))));
    }

    /** Made before the certificate expired, or made to keep those that expired since some moment before. */
    private static boolean speaksOf(RevocationWrapper list, Instant expired) {
        Date keptSince = list.getExpiredCertsOnCRL();
        return list.getThisUpdate() != null && !instant(list.getThisUpdate()).isAfter(expired) || keptSince != null && !instant(keptSince).isAfter(expired);
    }

    private boolean trusted() {
        Instant at = signedAt();
        return signature.isTrustedChain() && signature.getCertificateChain().stream().allMatch(c -> inForce(c, at));
    }

    private static boolean inForce(CertificateWrapper certificate, Instant at) {
        boolean dated = !instant(certificate.getNotBefore()).isAfter(at) && !instant(certificate.getNotAfter()).isBefore(at);
        boolean revoked = certificate.getCertificateRevocationData().stream()
                .anyMatch(r -> r.isRevoked() && !instant(r.getRevocationDate()).isAfter(at));
        return dated && !revoked;
    }

    /** Only a time attested by somebody we trust counts. */
    private Instant timestampedAt() {
        return signature.getTLevelTimestamps().stream()
                .filter(t -> t.isSignatureIntact() && t.isSignatureValid() && t.isMessageImprintDataIntact() && t.isTrustedChain())
                .map(t -> instant(t.getProductionTime())).findFirst().orElse(null);
    }

    private boolean timestampIntact() {
        List<TimestampWrapper> stamps = signature.getTLevelTimestamps();
        return stamps.stream().allMatch(t -> t.isSignatureIntact() && t.isSignatureValid() && t.isMessageImprintDataIntact());
    }

    private String problem() {
        if (!intact()) {
            return "Nội dung đã ký không còn nguyên: mã băm hoặc chữ ký không khớp";
        }
        if (!signature.isTrustedChain()) {
            return "Chứng thư số không do tổ chức được tin cậy cấp";
        }
        if (!trusted()) {
            return "Chứng thư số hết hạn hoặc đã bị thu hồi khi ký";
        }
        if (!revocationKnown()) {
            return "Chưa có danh sách chứng thư số bị thu hồi của lúc ký, nên chưa biết chứng thư số còn giá trị hay không";
        }
        if (last && end() != length) {
            return "Có %d byte được thêm sau chữ ký cuối cùng".formatted(length - end());
        }
        return coversWhole() ? null : "Tệp bị thay đổi sau chữ ký này, ngoài số, ngày và con dấu";
    }

    private long end() {
        return range[2] + range[3];
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
