package io.mulu.tables.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside the project that tests read where they are present. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file; the test is skipped, and says so, when it is absent. */
    public static Path sample(String name) {
        Path path = Path.of(System.getProperty("mulu.shared", "../../shared"), "samples", name);
        boolean present = Files.isRegularFile(path);
        if (!present) {
            System.err.println("SKIPPED: no sample " + name + " (system property mulu.shared)");
        }
        assumeTrue(present, "no sample " + name);
        return path;
    }
}
