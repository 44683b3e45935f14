package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.DocumentDamaged;

@DisplayName("Tệp bị sửa sau lưng trong kho: không byte nào của nó tới người tải")
class ChangedInTheStoreTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 65_536, 65_537, 1_000_000})
    void whatIsNoLongerWhatWasTakenIsNotOpened(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Documents documents = new Documents(null, new DiskStore(folder), null, null, null, null);
        String sha256 = kept(bytes);
        Path file;
        try (var files = Files.walk(folder)) {
            file = files.filter(each -> each.endsWith(sha256)).findFirst().orElseThrow();
        }
        try (InputStream in = documents.open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(documents.read(sha256)).isEqualTo(bytes);
        byte[] changed = bytes.clone();
        changed[size - 1] ^= 1;
        for (byte[] instead : new byte[][] {changed, Arrays.copyOf(bytes, size + 1), Arrays.copyOf(bytes, size - 1), new byte[0]}) {
            Files.write(file, instead);
            assertThatThrownBy(() -> documents.open(sha256)).isInstanceOf(DocumentDamaged.class);
            assertThatThrownBy(() -> documents.read(sha256)).isInstanceOf(DocumentDamaged.class);
        }
    }

    private String kept(byte[] bytes) throws IOException {
        try (Inbox.Received received = new Inbox(folder.resolve("inbox")).receive(new ByteArrayInputStream(bytes), bytes.length)) {
            new DiskStore(folder).put(received.sha256(), received.file());
            return received.sha256();
        }
    }
}
