package vn.motcua.signing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code motcua.signing.*}. Without {@code pkcs12} and {@code pkcs11} the platform makes keys that are not real.
 *
 * @param pkcs12 file with the keys of agencies and officers
 * @param pkcs11 driver of a signing device
 * @param slot of the device
 * @param password of the file, or PIN of the device
 * @param aliases which key is whose: agency code or officer id to the key's alias; a missing entry means an alias of that very name
 * @param tsa address of the time-stamp authority (RFC 3161)
 * @param trusted folder with the certificates (.cer, .crt, .pem) of the authorities we trust and their lists (.crl)
 * @param sealDiameterMm size of the seal on paper
 * @param tsaWithin how long the time-stamp authority is waited for, at most {@link Signing#LONGEST_WAIT}; then nothing is signed, and whoever
 *     acts is told so
 */
@ConfigurationProperties("motcua.signing")
record SigningSettings(Path pkcs12, Path pkcs11, @DefaultValue("-1") int slot, String password,
                       @DefaultValue Map<String, String> aliases, URI tsa, Path trusted, @DefaultValue("36") double sealDiameterMm,
                       @DefaultValue("15s") Duration tsaWithin) {
    SigningSettings {
        if (tsaWithin.toMillis() <= 0 || tsaWithin.compareTo(Signing.LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("motcua.signing.tsa-within must be longer than 0 and at most %d s, not %s"
                    .formatted(Signing.LONGEST_WAIT.toSeconds(), tsaWithin));
        }
    }

    boolean real() {
        return pkcs12 != null || pkcs11 != null;
    }
}
