package vn.motcua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The folder of data: made by initdb under another name, then renamed, so that half a cluster never exists. */
final class Cluster {
    static final String USER = "motcua";
    private static final String PASSWORD_FILE = "motcua-password";

    private Cluster() {
    }

    static Path whole(Path folder, Path binaries) throws IOException {
        return Folders.whole(folder, draft -> initdb(draft, binaries));
    }

    /** The password lies in the cluster, which is 0700, in a file of 0600: they are made and lost together. */
    static String password(Path folder) throws IOException {
        return Files.readString(folder.resolve(PASSWORD_FILE)).strip();
    }

    static void refuseOtherMajor(Path folder) throws IOException {
        Path version = folder.resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        String found = Files.readString(version).strip();
        if (!found.equals(Binaries.MAJOR)) {
            throw new PostgresFailure(
                    "Dữ liệu trong %s thuộc PostgreSQL %s, còn phiên bản này chạy PostgreSQL %s: hãy chạy đúng phiên bản nền tảng đã ghi dữ liệu."
                            .formatted(folder, found, Binaries.MAJOR),
                    "The data in %s belongs to PostgreSQL %s and this version runs PostgreSQL %s: run the version of the platform that wrote it."
                            .formatted(folder, found, Binaries.MAJOR), null);
        }
    }

    private static void initdb(Path draft, Path binaries) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path password = Files.createTempFile("motcua", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, HexFormat.of().formatHex(random));
            run(List.of(binaries.resolve("bin/initdb").toString(), "--pgdata=" + draft, "--username=" + USER, "--pwfile=" + password,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C.UTF-8",
                    "--data-checksums", "--no-instructions", "--no-sync"), draft);
            Files.copy(password, draft.resolve(PASSWORD_FILE));
            Files.setPosixFilePermissions(draft.resolve(PASSWORD_FILE), PosixFilePermissions.fromString("rw-------"));
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static void run(List<String> initdb, Path draft) throws IOException {
        List<String> command = new ArrayList<>(Guise.asOrdinaryUser());
        command.addAll(initdb);
        Path output = Files.createTempFile("motcua-initdb", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (process.waitFor() != 0) {
                throw new PostgresFailure("initdb could not make a database in %s: %s"
                        .formatted(draft.getParent(), lastLine(Files.readString(output))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Interrupted while making the database in " + draft.getParent());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static String lastLine(String output) {
        String text = output.strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
