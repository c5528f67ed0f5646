package io.mulu.cli.input;

import io.mulu.catalog.baseline.Baseline;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the baseline that a user names. */
public final class BaselineChoice {

    private BaselineChoice() {}

    /**
     * The baseline of a file.
     *
     * @param file the file
     * @return the baseline
     * @throws io.mulu.cli.exit.CommandFailure if there is none, or the file is no baseline
     */
    public static Baseline of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Words.failure("baseline-missing", "path", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Baseline.read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        } catch (JsonTreeException e) {
            throw Words.failure("baseline-unreadable", "path", file, "line", e.line());
        }
    }
}
