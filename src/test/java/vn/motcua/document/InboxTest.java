package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir Path folder;

    @Test
    void whatAKilledProcessLeftIsGoneAtTheNextStartAndNothingElse() throws Exception {
        Path left = aged(Files.writeString(folder.resolve("in-1.part"), "Trần Ngọc Ánh"), 25);
        Path coming = aged(Files.writeString(folder.resolve("in-2.part"), "của một máy khác"), 2);
        Path other = aged(Files.writeString(folder.resolve("ghi-chu.txt"), "không phải của cổng"), 25);
        new Inbox(folder);
        assertThat(left).doesNotExist();
        assertThat(coming).exists();
        assertThat(other).exists();
    }

    @Test
    void whereThereIsNoRoomTheFileIsRefusedWithASentenceAndABrokenLineIsNot() throws Exception {
        Path inbox = folder.resolve("inbox");
        Documents documents = new Documents(new Inbox(inbox), null, null, null, null, null);
        assertThatThrownBy(() -> documents.store(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset by peer");
            }
        }, 1_000)).isInstanceOf(UncheckedIOException.class);
        assertThat(inbox).isEmptyDirectory();
        Files.delete(inbox);
        assertThatThrownBy(() -> documents.store(new ByteArrayInputStream(new byte[10]), 1_000)).isInstanceOfSatisfying(DocumentRefused.class,
                refused -> assertThat(refused.message("a.pdf")).contains("kho tài liệu đang không ghi được"));
    }

    private static Path aged(Path file, int hours) throws Exception {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(hours))));
    }
}
