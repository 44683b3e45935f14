package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.motcua.shared.Sha256;

/**
 * Đọc có kiểm: hands out the bytes of a document and keeps the last stretch back until all of them are known to be those of its hash. Whoever
 * reads what was changed behind the platform's back gets a failure instead of the file; how large a file is costs no memory.
 */
final class ProvenStream extends InputStream {
    private static final int STRETCH = 64 * 1024;
    private final InputStream kept;
    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private byte[] stretch = new byte[0];
    private int at;
    /** Null before anything was read: opening reads nothing that could fail and leave the store's stream open. */
    private byte[] ahead;
    private boolean proven;

    ProvenStream(InputStream kept, String sha256) {
        this.kept = kept;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        return more() ? stretch[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int n = Math.min(length, stretch.length - at);
        System.arraycopy(stretch, at, bytes, from, n);
        at += n;
        return n;
    }

    /** @throws DocumentDamaged when all was read and is not what was put into the store */
    private boolean more() throws IOException {
        if (at == stretch.length && !proven) {
            ahead = ahead == null ? kept.readNBytes(STRETCH) : ahead;
            digest.update(ahead);
            byte[] next = kept.readNBytes(STRETCH);
            if (next.length == 0) {
                prove();
            }
            stretch = ahead;
            ahead = next;
            at = 0;
        }
        return at < stretch.length;
    }

    private void prove() {
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new DocumentDamaged(sha256);
        }
        proven = true;
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
