package io.mulu.rdf.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Conformance material written by others, which lies beside the project where it is present at all. */
public final class Shared {

    private Shared() {}

    /** A file of it; without it, the test is skipped, and the build log says so. */
    public static Path file(String path) {
        Path file = folder().resolve(path);
        if (!Files.exists(file)) {
            String message = "SKIPPED: the conformance material is not there: " + path;
            System.out.println(message);
            Assumptions.abort(message);
        }
        return file;
    }

    static boolean present() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        return Path.of(System.getProperty("mulu.shared", "../../shared"), "conformance");
    }
}
