package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.PrivateFiles;

@DisplayName("Người dùng khác trên cùng máy không vào được thư mục giấy tờ, kể cả thư mục đã có từ trước")
class PrivateFilesTest {
    @TempDir Path folder;

    @Test
    void whatIsMadeIsOursAlone() throws IOException {
        Path documents = folder.resolve("data/documents");
        put(documents, "mới");
        assertThat(modes(folder.resolve("data"))).allMatch(mode -> mode.startsWith("rwx------") || mode.equals("rw-------")).hasSizeGreaterThan(5);
    }

    @Test
    void aFolderThatWasOpenIsClosedAndWhatLiesAboveItStays() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("data/documents"));
        Files.writeString(documents.resolve("cũ"), "giấy tờ cũ");
        Files.setPosixFilePermissions(folder.resolve("data"), PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(documents, PosixFilePermissions.fromString("rwxrwxr-x"));
        put(documents, "thêm");
        assertThat(mode(documents)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("data"))).as("chosen by whoever made it").isEqualTo("rwxr-x---");
        assertThat(Files.readString(documents.resolve("cũ"))).isEqualTo("giấy tờ cũ");
    }

    @Test
    void aLogThatWasReadableIsClosed() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "LOG: …");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFiles.open(log).close();
        assertThat(mode(log)).isEqualTo("rw-------");
        assertThat(Files.readString(log)).as("not emptied unasked").isEqualTo("LOG: …");
    }

    private static void put(Path documents, String text) throws IOException {
        DiskStore store = new DiskStore(documents);
        try (Inbox.Received received = new Inbox(documents.resolve("inbox")).receive(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 1000)) {
            store.put(received.sha256(), received.file());
            assertThat(store.exists(received.sha256())).isTrue();
        }
    }

    private static List<String> modes(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(PrivateFilesTest::mode).toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
