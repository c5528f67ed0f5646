package io.mulu.codes;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material that lies beside the project, where it is present at all. */
public final class SharedMaterial {

    private SharedMaterial() {}

    /** The file, or a test that is skipped and says so. */
    public static Path require(String name) {
        Path path = Path.of(System.getProperty("mulu.shared", "absent")).resolve(name);
        if (!Files.exists(path)) {
            String message = "SKIPPED: " + name + " is not beside the project; set -Dmulu.shared";
            System.out.println(message);
            Assumptions.abort(message);
        }
        return path;
    }
}
