package io.mulu.cli.command;

import io.mulu.cli.socket.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the commands of a file, one a line with tabs between arguments, where there are no sockets; tells how each ended. */
final class QuietCommands {

    private QuietCommands() {}

    public static void main(String[] arguments) throws IOException {
        Refusal.begin();
        List<String> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            Run run = Run.mulu(line.split("\t", -1));
            outcomes.add(run.exitCode() + "\t" + line + "\t" + run.err().replace('\n', ' '));
        }
        Files.write(Path.of(arguments[1]), outcomes, StandardCharsets.UTF_8);
        System.exit(0);
    }
}
