package io.mulu.cli.main;

import io.mulu.catalog.text.Language;
import io.mulu.cli.command.CommandLineRunner;
import io.mulu.cli.command.Surroundings;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command {@code mulu}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments what the user typed
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                System.in,
                writer(System.out),
                writer(System.err),
                isTerminal(System.console()),
                language(System.getenv()),
                System.getenv(),
                Clock.systemDefaultZone(),
                version());
        int exitCode = CommandLineRunner.run(surroundings, arguments).number();
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(exitCode);
    }

    /** From Java 22 on there is a console even where nobody looks, and it says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** The locale variables in the order in which POSIX asks them; English when none names a language we speak. */
    private static Language language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Language::of)
                .orElse(Language.EN);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
