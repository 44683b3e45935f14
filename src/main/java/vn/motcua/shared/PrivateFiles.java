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

/**
 * Folders and files that only the user the platform runs as may enter and read (0700, 0600), whatever the umask. What lies in them are
 * citizens' papers and the database; other users of the machine have no business there.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {
    }

    /** Makes the folder, and those above it that are missing; one that is there already is closed to others, what lies above it stays. */
    public static Path folder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Files.createDirectories(absolute, attributes(absolute, FOLDER));
        tighten(absolute, FOLDER);
        return folder;
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

    /** What another user owns, as on a share, is that user's to close. */
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
                return;
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
