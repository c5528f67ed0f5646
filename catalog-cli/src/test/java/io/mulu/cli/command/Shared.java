package io.mulu.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material of others that lies beside the project on some machines; tests of it are skipped, loudly, elsewhere. */
final class Shared {

    private Shared() {}

    static Path file(String path) {
        Path file = Path.of(System.getProperty("mulu.shared")).resolve(path);
        if (!Files.exists(file)) {
            System.out.println("SKIPPED: no " + path + " beside the project");
        }
        Assumptions.assumeTrue(Files.exists(file), "no " + path + " beside the project");
        return file;
    }

    static Path example(String name) {
        return Path.of(System.getProperty("mulu.project"))
                .resolve("examples/data")
                .resolve(name);
    }
}
