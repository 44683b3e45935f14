package vn.motcua.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entry of the jar. Compiled for Java 17: on an older Java it finds the right one and hands everything over to it. */
public final class Launcher {
    static final int JAVA = 25;
    static final int NO_JAVA = 69;

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= JAVA) {
            Class.forName("vn.motcua.cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        Optional<Path> java = JavaHomes.ofThisMachine().find(JAVA);
        if (java.isEmpty()) {
            System.err.printf("Cần JDK %1$d nhưng máy này chỉ có Java %2$d: hãy cài Temurin %1$d (https://adoptium.net) vào /usr/lib/jvm hoặc /opt, "
                    + "hoặc đặt JAVA_HOME.%nJDK %1$d is needed and this machine has Java %2$d: install Temurin %1$d (https://adoptium.net) "
                    + "under /usr/lib/jvm or /opt, or set JAVA_HOME.%n", JAVA, Runtime.version().feature());
            System.exit(NO_JAVA);
        }
        System.exit(handOver(java.get(), arguments));
    }

    /** Runs this jar again. The child ends with us: told to when we are, by the kernel when we are killed. */
    private static int handOver(Path java, String[] arguments) throws Exception {
        List<String> command = new ArrayList<>(endsWithUs());
        command.add(java.toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-jar", ownJar()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            child.destroy();
            try {
                child.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return child.waitFor();
    }

    private static List<String> endsWithUs() {
        List<String> prefix = List.of("setpriv", "--pdeathsig", "TERM");
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).redirectErrorStream(true).start().waitFor() == 0 ? prefix : List.of();
        } catch (java.io.IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Of {@code java -jar X}, X is the whole class path. */
    private static String ownJar() {
        return System.getProperty("java.class.path");
    }
}
