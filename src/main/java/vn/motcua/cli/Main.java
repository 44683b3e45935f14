package vn.motcua.cli;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.MotCua;

/** Past the launcher, on the right Java: starts the platform, or runs one command and ends. */
public final class Main {
    private Main() {
    }

    /** Called by the launcher by name, because it is compiled for an older Java. */
    public static void main(String[] arguments) {
        List<String> args;
        try {
            args = Shorthand.spelledOut(List.of(arguments));
        } catch (Options.WrongInput e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        boolean named = !args.isEmpty() && args.getFirst().equals("start");
        if (named || args.isEmpty() || args.getFirst().startsWith("--") && !args.getFirst().equals("--help")) {
            List<String> settings = args.subList(named ? 1 : 0, args.size());
            OptionalInt known = Beforehand.start(settings, System.out, System.err);
            if (known.isPresent()) {
                System.exit(known.getAsInt());
            }
            start(settings.toArray(String[]::new));
            return;
        }
        System.exit(run(args, System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (List.of("help", "--help", "-h").contains(args.getFirst())) {
            out.print(Usage.text());
            return 0;
        }
        Optional<String> command = Usage.commandIn(args);
        if (command.isEmpty()) {
            err.printf("Không có lệnh \"%s\". (No such command.)%n%n%s", String.join(" ", args), Usage.text());
            return 2;
        }
        List<String> rest = args.subList(command.get().split(" ").length, args.size());
        try {
            return Usage.PURE.containsKey(command.get()) ? runPure(command.get(), rest, out, err) : runWithPlatform(command.get(), rest, out, err);
        } catch (InvocationTargetException e) {
            return failed(command.get(), e.getCause(), err);
        } catch (Exception e) {
            return failed(command.get(), e, err);
        }
    }

    private static void start(String[] arguments) {
        try {
            SpringApplication.run(MotCua.class, arguments);
        } catch (Exception e) {
            // Spring has told why, by StartFailures or with the whole trace.
            System.exit(1);
        }
    }

    private static int runPure(String command, List<String> args, PrintStream out, PrintStream err) throws ReflectiveOperationException {
        return (int) Class.forName(Usage.PURE.get(command)).getMethod("run", List.class, PrintStream.class, PrintStream.class)
                .invoke(null, args, out, err);
    }

    private static int runWithPlatform(String name, List<String> args, PrintStream out, PrintStream err) throws Exception {
        List<String> settings = quietly(args.stream().filter(Main::isSetting).toList());
        List<String> own = args.stream().filter(argument -> !isSetting(argument)).toList();
        OptionalInt known = Beforehand.answer(name, own, out, err);
        if (known.isPresent()) {
            return known.getAsInt();
        }
        SpringApplication application = new SpringApplicationBuilder(MotCua.class).web(WebApplicationType.NONE).lazyInitialization(true)
                .properties("motcua.postgres.join=true", "motcua.postgres.found=" + Usage.OF_WHAT_IS_THERE.contains(name), "motcua.command=true").build();
        try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
            Command command = context.getBeanProvider(Command.class).stream().filter(bean -> bean.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("No bean answers to the command " + name));
            return command.run(own, out, err);
        }
    }

    /** Beside a command's answer only what wakes somebody is logged, unless asked for. As arguments: a default would lose against application.yaml. */
    static List<String> quietly(List<String> settings) {
        List<String> quiet = new ArrayList<>(settings);
        for (String logger : List.of("root", "org.flywaydb", "com.zaxxer.hikari")) {
            String level = "--logging.level.%s=".formatted(logger);
            if (settings.stream().noneMatch(setting -> setting.startsWith(level) || setting.startsWith("--logging.level.root="))) {
                quiet.add(level + "error");
            }
        }
        return quiet;
    }

    /** {@code --motcua.data=DIR} and its like have a dot before the equals sign; a command's own options have not. */
    static boolean isSetting(String argument) {
        return argument.matches("--[A-Za-z0-9-]+(\\.[A-Za-z0-9_-]+|\\[[^\\]=]+\\])+=.*");
    }

    private static int failed(String command, Throwable cause, PrintStream err) {
        if (!StartFailures.told(cause)) {
            err.printf("Lệnh \"%s\" không thực hiện được: %s%n", command, cause.getMessage() == null ? cause : cause.getMessage());
        }
        return 1;
    }
}
