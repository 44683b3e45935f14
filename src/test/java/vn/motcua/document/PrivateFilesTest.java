package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.motcua.shared.PrivateFiles;

@DisplayName("Người dùng khác trên cùng máy không vào được thư mục giấy tờ, kể cả thư mục đã có từ trước")
@ExtendWith(OutputCaptureExtension.class)
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

    @Test
    void whatAnotherUserMustCloseIsToldOnce(CapturedOutput said) throws IOException {
        Path open = Path.of("/proc/self/task");
        Assumptions.assumeTrue(Files.isDirectory(open), "a folder whose mode nobody may change");
        PrivateFiles.folder(open);
        PrivateFiles.folder(open);
        assertThat(said.getAll().split("/proc/self/task stays open", -1)).hasSize(2);
        assertThat(said.getAll()).contains("(r-xr-xr-x)");
    }

    @Test
    void aFileSystemWithoutModesIsWrittenToo() throws IOException {
        try (FileSystem plain = FileSystems.newFileSystem(folder.resolve("plain.zip"), Map.of("create", "true"))) {
            assertThat(plain.supportedFileAttributeViews()).doesNotContain("posix");
            Path made = PrivateFiles.beside(PrivateFiles.missing(plain.getPath("/data")), "demo-accounts");
            Files.writeString(made, "mật khẩu");
            assertThat(made).hasContent("mật khẩu");
        }
        assertThat(mode(PrivateFiles.beside(PrivateFiles.missing(folder.resolve("d")), "demo-accounts"))).isEqualTo("rw-------");
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
