package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.shared.PrivateFiles;

/** The folder {@code keys}: each key a PKCS#12 file under one random password, readable by its owner alone (0600). */
final class KeyFolder {
    private final Path directory;
    private final char[] password;

    KeyFolder(Path directory) {
        this.directory = directory;
        try {
            PrivateFiles.folder(directory);
            this.password = passwordFrom(directory.resolve("password"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder %s for keys".formatted(directory), e);
        }
    }

    /** A new key with its certificate first, those above it after. */
    record Made(PrivateKey key, List<X509Certificate> chain) {
    }

    char[] password() {
        return password.clone();
    }

    byte[] bytes(String alias) {
        try {
            return Files.readAllBytes(file(alias));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key " + file(alias), e);
        }
    }

    /** What lies under this name; made and kept durably the first time. */
    PrivateKeyEntry entry(String alias, Supplier<Made> maker) {
        try {
            if (!Files.exists(file(alias))) {
                keep(alias, maker.get());
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes(alias)), password);
            return (PrivateKeyEntry) store.getEntry(alias, new KeyStore.PasswordProtection(password));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Cannot use the key " + file(alias), e);
        }
    }

    private void keep(String alias, Made made) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(alias, made.key(), password, made.chain().toArray(Certificate[]::new));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        writeOnce(file(alias), bytes.toByteArray());
    }

    private Path file(String alias) {
        return directory.resolve(alias.replaceAll("[^A-Za-z0-9._-]", "_") + ".p12");
    }

    private static char[] passwordFrom(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeOnce(file, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
    }

    /** Whole or not at all, and the first writer wins. */
    private static void writeOnce(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "new-", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(part, bytes);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            // Another node was faster; its key counts.
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
