package vn.motcua.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Real keys: from a PKCS#12 file or a PKCS#11 device, certificates of the authorities from a folder. */
final class StoredKeys implements SigningKeys {
    private final SigningSettings settings;
    private final AbstractKeyStoreTokenConnection token;
    private final TSPSource timestamps;

    StoredKeys(SigningSettings settings) {
        this(settings, settings.tsa() == null ? null : new OnlineTSPSource(settings.tsa().toString(), loader(settings)));
    }

    private static TimestampDataLoader loader(SigningSettings settings) {
        int most = Math.toIntExact(settings.tsaWithin().toMillis());
        TimestampDataLoader loader = new TimestampDataLoader();
        loader.setTimeoutConnection(most);
        loader.setTimeoutSocket(most);
        loader.setTimeoutResponse(most);
        return loader;
    }

    StoredKeys(SigningSettings settings, TSPSource timestamps) {
        this.settings = settings;
        this.token = token(settings);
        this.timestamps = timestamps;
    }

    @Override
    public SigningKey person(SignatureRequest request) {
        return key(request.officerId().toString());
    }

    @Override
    public SigningKey agency(SealRequest request) {
        return key(request.agencyCode());
    }

    @Override
    public Optional<TSPSource> timestamps() {
        return Optional.ofNullable(timestamps);
    }

    @Override
    public List<CertificateToken> trusted() {
        List<CertificateToken> found = new ArrayList<>();
        for (Path file : trustFiles(".cer", ".crt", ".pem", ".der")) {
            try (InputStream in = Files.newInputStream(file)) {
                found.add(DSSUtils.loadCertificate(in));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the trusted certificate " + file, e);
            }
        }
        return found;
    }

    @Override
    public RevocationSource<CRL> revocations() {
        return new ExternalResourcesCRLSource(trustFiles(".crl").stream().map(StoredKeys::read).toArray(InputStream[]::new));
    }

    @Override
    public boolean real() {
        return true;
    }

    /** @param owner officer id or agency code: whoever reads the log finds them, and no name stands there */
    private SigningKey key(String owner) {
        String alias = settings.aliases().getOrDefault(owner, owner);
        DSSPrivateKeyEntry entry = SigningUnavailable.where("The keys could not be opened to look for the alias \"%s\"".formatted(alias), () -> token.getKey(alias));
        if (entry == null) {
            throw new SigningUnavailable("No key with the alias \"%s\" for %s; name it in motcua.signing.aliases".formatted(alias, owner));
        }
        return new SigningKey(token, entry);
    }

    private static AbstractKeyStoreTokenConnection token(SigningSettings settings) {
        PasswordProtection password = new PasswordProtection(settings.password() == null ? new char[0] : settings.password().toCharArray());
        if (settings.pkcs11() != null) {
            return new Pkcs11SignatureToken(settings.pkcs11().toString(), password, settings.slot());
        }
        try {
            return new Pkcs12SignatureToken(settings.pkcs12().toFile(), password);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read motcua.signing.pkcs12 " + settings.pkcs12(), e);
        }
    }

    private List<Path> trustFiles(String... endings) {
        if (settings.trusted() == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(settings.trusted())) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder motcua.signing.trusted " + settings.trusted(), e);
        }
    }

    private static InputStream read(Path file) {
        try {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the revocation list " + file, e);
        }
    }
}
