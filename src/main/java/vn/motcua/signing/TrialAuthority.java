package vn.motcua.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** CA thử nghiệm: a certificate authority for trying things out. Each name it writes says that it is none. */
final class TrialAuthority {
    static final String WARNING = "CA thử nghiệm – không có giá trị pháp lý";
    private static final ASN1ObjectIdentifier UID = BCStyle.UID;
    private static final ASN1ObjectIdentifier EXPIRED_CERTS_ON_CRL = new ASN1ObjectIdentifier("2.5.29.60");
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);
    private static final Duration LEAF_LIFE = Duration.ofDays(3 * 365);
    /** Certificates begin before they are made, so that a clock set a little back still finds them in force. */
    private static final Duration BEFORE = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateKey key;
    private final X509Certificate certificate;

    TrialAuthority(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Kinds of certificate it gives. */
    enum Use { SIGN, TIMESTAMP }

    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }

    static X500Name name(String common, String title, String organisation, String uid) {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.OU, WARNING);
        if (!organisation.isBlank()) {
            builder.addRDN(BCStyle.O, organisation);
        }
        if (!title.isBlank()) {
            builder.addRDN(BCStyle.T, title);
        }
        builder.addRDN(BCStyle.CN, common);
        if (!uid.isBlank()) {
            builder.addRDN(UID, uid);
        }
        return builder.build();
    }

    static TrialAuthority create(KeyPair pair, Instant now) {
        X500Name name = name("Một Cửa: " + WARNING, "", "", "");
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, serial(), Date.from(now.minus(BEFORE)),
                    Date.from(now.plus(AUTHORITY_LIFE)), name, pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return new TrialAuthority(pair.getPrivate(), convert(builder.build(signer(pair.getPrivate()))));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException("The trial authority could not be made", e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    X509Certificate issue(X500Name subject, PublicKey subjectKey, Use use, Instant now) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(certificate, serial(), Date.from(now.minus(BEFORE)),
                    Date.from(now.plus(LEAF_LIFE)), subject, subjectKey);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(use == Use.SIGN
                    ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation : KeyUsage.digitalSignature));
            if (use == Use.TIMESTAMP) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            builder.addExtension(Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(subjectKey));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return convert(builder.build(signer(key)));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException("The trial authority could not issue a certificate", e);
        }
    }

    /** It never leaves an expired certificate off. @param revoked serial numbers and when they were revoked */
    X509CRL revocationList(Map<BigInteger, Instant> revoked, Instant now) {
        return revocationList(revoked, now, certificate.getNotBefore().toInstant());
    }

    /** @param keptSince certificates that expired after it stay on the list (ITU-T X.509, expiredCertsOnCRL); null where the list does not say */
    X509CRL revocationList(Map<BigInteger, Instant> revoked, Instant now, Instant keptSince) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(certificate, Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            if (keptSince != null) {
                builder.addExtension(EXPIRED_CERTS_ON_CRL, false, new ASN1GeneralizedTime(Date.from(keptSince)));
            }
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
            return new JcaX509CRLConverter().getCRL(builder.build(signer(key)));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException("The trial authority could not make its list of revoked certificates", e);
        }
    }

    private static BigInteger serial() {
        return new BigInteger(120, RANDOM).setBit(119);
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder("SHA256withRSA").build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("Every Java platform signs with RSA", e);
        }
    }

    private static X509Certificate convert(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
