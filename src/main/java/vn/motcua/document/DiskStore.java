package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PrivateFiles;

/** Documents on the local disk, two levels of folders deep, for our own user alone. A name appears only once all its bytes are durable. */
final class DiskStore implements DocumentStore {
    private final Path root;

    DiskStore(Path root) {
        this.root = root;
        try {
            PrivateFiles.folder(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder %s for documents".formatted(root), e);
        }
    }

    @Override
    public void put(String sha256, Path file) {
        Path target = path(sha256);
        if (Files.exists(target)) {
            return;
        }
        try {
            makeFolder(target.getParent());
            sync(file, StandardOpenOption.WRITE);
            moveIn(file, target);
            sync(target.getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep document %s in %s".formatted(sha256, root), e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException e) {
            throw new NotFound("Document " + sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read document %s in %s".formatted(sha256, root), e);
        }
    }

    @Override
    public boolean exists(String sha256) {
        return Files.exists(path(sha256));
    }

    @Override
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete document %s in %s".formatted(sha256, root), e);
        }
    }

    @Override
    public String describe() {
        return "on disk in " + root.toAbsolutePath().normalize();
    }

    private Path path(String sha256) {
        return root.resolve(Names.key(sha256));
    }

    private void moveIn(Path file, Path target) throws IOException {
        if (Files.getFileStore(file).equals(Files.getFileStore(target.getParent()))) {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path beside = Files.createTempFile(target.getParent(), "in-", ".part");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        sync(beside, StandardOpenOption.WRITE);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(file);
    }

    /** A new folder is durable only once its own parent has been synced. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.toAbsolutePath().getParent());
        PrivateFiles.folder(folder);
        sync(folder.toAbsolutePath().getParent(), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
