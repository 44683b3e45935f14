package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import vn.motcua.shared.PrivateFiles;
import vn.motcua.shared.Sha256;

/** Where a file lies between its first byte and its verdict: on disk, so that no upload fills the memory. */
final class Inbox {
    private static final int BUFFER = 64 * 1024;
    private final Path directory;

    Inbox(Path directory) {
        this.directory = directory;
        try {
            PrivateFiles.folder(directory);
            empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder %s for incoming documents".formatted(directory), e);
        }
    }

    /** What a process left behind that was killed. Younger ones may belong to another node over the same folder. */
    private void empty() throws IOException {
        Path now = Files.createTempFile(directory, "in-", ".part");   // by the clock that dates the others as well
        FileTime yesterday = FileTime.from(Files.getLastModifiedTime(now).toInstant().minus(Duration.ofDays(1)));
        Files.delete(now);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "in-*.part")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).compareTo(yesterday) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** @param size bytes kept; over the bound by at most one buffer, when reading stopped */
    record Received(Path file, String sha256, long size) implements AutoCloseable {
        /** What was not moved into the store goes. */
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete the incoming document " + file, e);
            }
        }
    }

    /** The disk does not take what came; the line it came over is whole. */
    static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;

        NoRoom(IOException cause) {
            super("The inbox does not take documents: " + cause.getMessage(), cause);
        }
    }

    /** Reads no further than the buffer that passes {@code maxBytes}; the file is on the disk itself when this returns. @throws NoRoom when the disk does not take it */
    Received receive(InputStream in, long maxBytes) throws IOException {
        Path file = made();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > maxBytes) {
                    return new Received(file, "", size);
                }
                digest.update(buffer, 0, n);
                write(out, ByteBuffer.wrap(buffer, 0, n));
            }
            sync(out);
            return new Received(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Path made() throws NoRoom {
        try {
            return Files.createTempFile(directory, "in-", ".part");
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private static void write(FileChannel out, ByteBuffer chunk) throws NoRoom {
        try {
            while (chunk.hasRemaining()) {
                out.write(chunk);
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private static void sync(FileChannel out) throws NoRoom {
        try {
            out.force(true);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }
}
