package vn.motcua.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Meanwhile;

/** Khóa thử nghiệm: an authority, a time-stamp authority, and a key for whoever asks. For demonstration only, and says so. */
final class TrialKeys implements SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(TrialKeys.class);
    /** Under the private arc for examples; no real policy. */
    private static final String POLICY = "1.3.6.1.4.1.32473.1.1";

    private final KeyFolder folder;
    private final InstantSource clock;
    private final CompletableFuture<Roots> roots;
    private final Map<String, SigningKey> keys = new ConcurrentHashMap<>();
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    TrialKeys(Path directory, InstantSource clock) {
        this.folder = new KeyFolder(directory);
        this.clock = clock;
        this.roots = Meanwhile.make(this::roots); // half a second that the start need not wait for
        LOG.warn("SIGNATURES ARE NOT REAL: keys made for trial in {} sign with the name \"{}\". "
                + "Set motcua.signing.pkcs12 or motcua.signing.pkcs11 for real ones.", directory, TrialAuthority.WARNING);
    }

    private record Roots(TrialAuthority authority, PrivateKeyEntry timestamper) {
    }

    private Roots roots() {
        PrivateKeyEntry root = folder.entry("ca", () -> {
            KeyPair pair = TrialAuthority.newKey();
            return new KeyFolder.Made(pair.getPrivate(), List.of(TrialAuthority.create(pair, clock.instant()).certificate()));
        });
        TrialAuthority authority = new TrialAuthority(root.getPrivateKey(), (X509Certificate) root.getCertificate());
        return new Roots(authority, folder.entry("tsa", () ->
                issue(authority, TrialAuthority.name("Dấu thời gian thử nghiệm", "", "", ""), TrialAuthority.Use.TIMESTAMP)));
    }

    private TrialAuthority authority() {
        return roots.join().authority();
    }

    @Override
    public SigningKey person(SignatureRequest request) {
        return key("officer-" + request.officerId(), TrialAuthority.name(request.fullName(), request.post(), request.organisation(),
                Subject.OFFICER + request.officerId()));
    }

    @Override
    public SigningKey agency(SealRequest request) {
        return key("agency-" + request.agencyCode(), TrialAuthority.name(request.agencyName(), "", request.agencyName(),
                Subject.AGENCY + request.agencyCode()));
    }

    @Override
    public Optional<TSPSource> timestamps() {
        PrivateKeyEntry timestamper = roots.join().timestamper();
        X509Certificate certificate = (X509Certificate) timestamper.getCertificate();
        KeyEntityTSPSource source = new KeyEntityTSPSource(timestamper.getPrivateKey(), certificate, List.of(certificate, authority().certificate()));
        source.setTsaPolicy(POLICY);
        source.setProductionTime(Date.from(clock.instant()));
        return Optional.of(source);
    }

    @Override
    public List<CertificateToken> trusted() {
        return List.of(new CertificateToken(authority().certificate()));
    }

    @Override
    public RevocationSource<CRL> revocations() {
        try {
            return new ExternalResourcesCRLSource(new ByteArrayInputStream(authority().revocationList(revoked, clock.instant()).getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The list of revoked certificates could not be written", e);
        }
    }

    @Override
    public boolean real() {
        return false;
    }

    /** Forgotten at the next start: there is nothing to protect. */
    void revoke(BigInteger serial) {
        revoked.put(serial, clock.instant());
    }

    private SigningKey key(String alias, X500Name subject) {
        return keys.computeIfAbsent(alias, name -> {
            folder.entry(name, () -> issue(authority(), subject, TrialAuthority.Use.SIGN));
            KeyStoreSignatureTokenConnection token = new KeyStoreSignatureTokenConnection(folder.bytes(name), "PKCS12",
                    new PasswordProtection(folder.password()));
            return new SigningKey(token, token.getKeys().getFirst());
        });
    }

    private KeyFolder.Made issue(TrialAuthority authority, X500Name subject, TrialAuthority.Use use) {
        KeyPair pair = TrialAuthority.newKey();
        X509Certificate certificate = authority.issue(subject, pair.getPublic(), use, clock.instant());
        return new KeyFolder.Made(pair.getPrivate(), List.of(certificate, authority.certificate()));
    }
}
