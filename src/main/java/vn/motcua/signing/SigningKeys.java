package vn.motcua.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.List;
import java.util.Optional;

/** Nơi giữ khóa: whose keys sign here, and whom we trust. Made up for trying things out, or real, by the settings. */
interface SigningKeys {
    /** @throws SigningUnavailable when this officer has no key */
    SigningKey person(SignatureRequest request);

    /** @throws SigningUnavailable when this agency has no key */
    SigningKey agency(SealRequest request);

    /** Empty when no authority attests the time: signatures are then BASELINE-B. */
    Optional<TSPSource> timestamps();

    /** Roots and authorities whose certificates count. */
    List<CertificateToken> trusted();

    /** Their lists of revoked certificates, kept here: checking a file never asks the network. */
    RevocationSource<CRL> revocations();

    /** False: nothing signed here has legal value. */
    boolean real();
}
