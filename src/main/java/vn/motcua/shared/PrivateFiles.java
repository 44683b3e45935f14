package vn.motcua.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders and files that only the user the platform runs as may enter and read (0700, 0600), whatever the umask. What lies in them are
 * citizens' papers and the database; other users of the machine have no business there.
 */
public final class PrivateFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);
    /** What was told of already. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {
    }

    /** Makes the folder, and those above it that are missing; one that is there already is closed to others, what lies above it stays. */
    public static Path folder(Path folder) throws IOException {
        tighten(missing(folder), FOLDER);
        return folder;
    }

    /** Makes the folder, and those above it that are missing; one that is there already stays as whoever made it wanted it. */
    public static Path missing(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        return Files.createDirectories(absolute, attributes(absolute, FOLDER));
    }

    /** A new empty file in the folder, to be filled and renamed. */
    public static Path beside(Path folder, String prefix) throws IOException {
        return Files.createTempFile(folder, prefix, ".tmp", attributes(folder, FILE));
    }

    /** The file, opened to be written; made if it is not there. */
    public static FileChannel open(Path file, StandardOpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        options.addAll(Set.of(how));
        FileChannel channel = FileChannel.open(file, options, attributes(file, FILE));
        tighten(file, FILE);
        return channel;
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> most) {
        return posix(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(most)} : new FileAttribute<?>[0];
    }

    /** What another user owns, as on a share, is that user's to close: said once, for whoever runs the platform. */
    private static void tighten(Path path, Set<PosixFilePermission> most) throws IOException {
        if (!posix(path)) {
            return;
        }
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(now);
        kept.retainAll(most);
        if (!kept.equals(now)) {
            try {
                Files.setPosixFilePermissions(path, kept);
            } catch (FileSystemException e) {
                if (OPEN.add(path)) {
                    LOG.warn("{} stays open to other users of this machine ({}): its mode cannot be changed by the user that runs the platform. Its owner should: {}",
                            path, PosixFilePermissions.toString(now), e.toString());
                }
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
