package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;

/** Khóa ký: one key with its certificate, in a file or in a device that never gives it away. */
record SigningKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry) {
    SignatureValue sign(ToBeSigned data) {
        return token.sign(data, DigestAlgorithm.SHA256, entry);
    }
}
