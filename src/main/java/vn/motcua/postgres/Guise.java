package vn.motcua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The prefixes of commands that change what a process is to the kernel. */
final class Guise {
    private Guise() {
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody and still owns its files. */
    static List<String> asOrdinaryUser() throws IOException {
        if (!isRoot()) return List.of();
        if (!works("unshare", "-U", "true")) {
            throw new PostgresFailure("The embedded PostgreSQL cannot run as root here, because user namespaces are off: "
                    + "start the platform as another user, or set spring.datasource.url.");
        }
        return List.of("unshare", "-U");
    }

    /** As above, and interrupted by the kernel (a fast shutdown) when the thread that started it ends, whatever ends it. */
    static List<String> asChild() throws IOException {
        List<String> prefix = new ArrayList<>(asOrdinaryUser());
        if (works("setpriv", "--pdeathsig", "INT", "true")) prefix.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        return prefix;
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
