package vn.motcua.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;

/**
 * The one stretch of a file that no signature covers is the signature's own value. It must hold that and nothing else: one DER
 * structure, then zeros; so that there is no byte that somebody could change unseen.
 */
final class SignatureBytes {
    private SignatureBytes() {
    }

    static boolean exact(byte[] file, long[] range) {
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
            return oneStructureThenZeros(value);
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static boolean oneStructureThenZeros(byte[] value) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(value)) {
            ASN1Primitive structure = in.readObject();
            byte[] der = structure.getEncoded(ASN1Encoding.DER);
            byte[] written = Arrays.copyOf(value, der.length);
            for (int i = der.length; i < value.length; i++) {
                if (value[i] != 0) {
                    return false;
                }
            }
            return Arrays.equals(der, written);
        }
    }
}
