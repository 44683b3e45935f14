package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Sha256;

@DisplayName("Tệp bị sửa sau lưng trong kho: người tải không bao giờ nhận trọn tệp ấy")
class ProvenStreamTest {
    private static byte[] file(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void whatWasNotChangedIsReadWhole(int size) throws IOException {
        byte[] bytes = file(size);
        try (InputStream in = new ProvenStream(new ByteArrayInputStream(bytes), Sha256.hex(bytes))) {
            assertThat(in.read()).isEqualTo(bytes[0] & 0xff);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 1, size));
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void whatWasChangedIsNeverReadWhole(int size) throws IOException {
        byte[] bytes = file(size);
        String sha256 = Sha256.hex(bytes);
        byte[] changed = bytes.clone();
        changed[size - 1] ^= 1;
        for (byte[] kept : new byte[][] {changed, Arrays.copyOf(bytes, size + 1), Arrays.copyOf(bytes, size - 1), new byte[0]}) {
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            try (InputStream in = new ProvenStream(new ByteArrayInputStream(kept), sha256)) {
                assertThatThrownBy(() -> in.transferTo(got)).isInstanceOf(DocumentDamaged.class);
            }
            assertThat(got.size()).isLessThan(Math.max(1, kept.length));
        }
    }
}
