package vn.motcua.launcher;

import org.springframework.boot.SpringApplication;

/** The entry of the jar. */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        SpringApplication.run(Class.forName("vn.motcua.MotCua"), arguments);
    }
}
