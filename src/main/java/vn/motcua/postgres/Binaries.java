package vn.motcua.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, out of the jar of io.zonky.test.postgres. */
final class Binaries {
    /** The major version; a data folder of another one is not touched. */
    static final String MAJOR = "18";
    /** The folder's name, so that an upgrade unpacks beside the old one. */
    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {
    }

    /** Unpacks under {@code parent} once. Returns the folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path under(Path parent) throws IOException {
        return Folders.whole(parent.resolve("binaries-" + VERSION), Binaries::unpack);
    }

    private static void unpack(Path folder) throws IOException {
        String arch = System.getProperty("os.arch");
        InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null || !arch.equals("amd64")) {
            throw new PostgresFailure(("The embedded PostgreSQL runs on Linux x86-64 only and this is %s: "
                    + "set spring.datasource.url to a PostgreSQL 18 server.").formatted(arch));
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) throw new IOException("The archive names a file outside itself: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
