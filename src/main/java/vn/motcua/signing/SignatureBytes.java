package vn.motcua.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The one stretch of a file that no signature covers is the signature's own value. It must hold that and nothing else: one DER
 * structure whose certificates are genuine, then zeros; so that there is hardly a byte that somebody could change unseen.
 */
final class SignatureBytes {
    /** RSA, RSA with SHA-256, 384 and 512, RSA-PSS, ECDSA with SHA-256, 384 and 512. */
    private static final Set<String> KNOWN_SIGNATURES = Set.of("1.2.840.113549.1.1.1", "1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12", "1.2.840.113549.1.1.13", "1.2.840.113549.1.1.10",
            "1.2.840.10045.4.3.2", "1.2.840.10045.4.3.3", "1.2.840.10045.4.3.4");

    private SignatureBytes() {
    }

    /** @param trusted certificates of the authorities; those inside the signature must be signed by each other or by these */
    static boolean exact(byte[] file, long[] range, List<X509Certificate> trusted) {
        if (range.length != 4 || range[0] != 0 || range[1] <= 0 || range[2] <= range[1] || range[2] + range[3] > file.length) {
            return false;
        }
        int from = (int) range[1];
        int to = (int) range[2];
        if (file[from] != '<' || file[to - 1] != '>') {
            return false;
        }
        try {
            byte[] value = HexFormat.of().parseHex(new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1));
            byte[] der = oneStructureThenZeros(value);
            return der.length > 0 && plain(new CMSSignedData(der), trusted);
        } catch (IllegalArgumentException | IOException | CMSException | GeneralSecurityException e) {
            return false;
        }
    }

    /** Empty when there is anything else. */
    private static byte[] oneStructureThenZeros(byte[] value) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(value)) {
            ASN1Primitive structure = in.readObject();
            byte[] der = structure == null ? new byte[0] : structure.getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(der, Arrays.copyOf(value, der.length))) {
                return new byte[0];
            }
            for (int i = der.length; i < value.length; i++) {
                if (value[i] != 0) {
                    return new byte[0];
                }
            }
            return der;
        }
    }

    private static boolean plain(CMSSignedData cms, List<X509Certificate> trusted) throws CMSException, GeneralSecurityException, IOException {
        if (cms.getSignerInfos().size() != 1 || !genuine(cms, trusted)) {
            return false;
        }
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        if (cms.getCertificates().getMatches(signer.getSID()).isEmpty()) {
            return false;
        }
        AlgorithmIdentifier digest = signer.toASN1Structure().getDigestAlgorithm();
        SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
        if (!versions(data, signer) || data.getDigestAlgorithms().size() != 1 || !data.getDigestAlgorithms().getObjectAt(0).equals(digest)) {
            return false;
        }
        if (signer.getUnsignedAttributes() == null) {
            return true;
        }
        for (Attribute attribute : signer.getUnsignedAttributes().toASN1Structure().getAttributes()) {
            if (!attribute.getAttrType().equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
                return false;
            }
            for (ASN1Encodable token : attribute.getAttrValues()) {
                CMSSignedData stamp = new CMSSignedData(token.toASN1Primitive().getEncoded());
                if (!plain(stamp, trusted) || !holds(stamp)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Readers drop a time-stamp they cannot read, as if it had never been there; here it must hold. */
    private static boolean holds(CMSSignedData stamp) throws GeneralSecurityException {
        try {
            SignerInformation signer = stamp.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder certificate = (X509CertificateHolder) stamp.getCertificates().getMatches(signer.getSID()).iterator().next();
            new TimeStampToken(stamp).validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return true;
        } catch (TSPException | IOException | OperatorCreationException e) {
            return false;
        }
    }

    /** RFC 5652, 5.1 and 5.3: 1 for plain data, 3 for a time-stamp; the signer is named by issuer and serial number. */
    private static boolean versions(SignedData data, SignerInformation signer) {
        boolean plainData = PKCSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        return data.getVersion().hasValue(plainData ? 1 : 3) && signer.getVersion() == 1
                && KNOWN_SIGNATURES.contains(signer.getEncryptionAlgOID());
    }

    private static boolean genuine(CMSSignedData cms, List<X509Certificate> trusted) throws GeneralSecurityException {
        List<X509Certificate> inside = new ArrayList<>();
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
            inside.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        List<X509Certificate> issuers = new ArrayList<>(inside);
        issuers.addAll(trusted);
        return inside.stream().allMatch(certificate -> issuers.stream().anyMatch(issuer -> signedBy(certificate, issuer.getPublicKey())));
    }

    private static boolean signedBy(X509Certificate certificate, PublicKey key) {
        try {
            certificate.verify(key);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
