package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.SchemeReader;
import io.mulu.codes.classification.ShippedSchemes;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The national classification with what a user adds to it. */
public final class SchemeChoice {

    private SchemeChoice() {}

    /**
     * The national tree of October 2017, extended.
     *
     * @param files CSV files with further nodes, in order
     * @return the scheme
     * @throws io.mulu.cli.exit.CommandFailure if a file cannot be read or is no scheme
     */
    public static ClassificationScheme of(List<Path> files) {
        ClassificationScheme scheme = ShippedSchemes.national201710();
        for (Path file : files) {
            scheme = extend(scheme, file);
        }
        return scheme;
    }

    private static ClassificationScheme extend(ClassificationScheme scheme, Path file) {
        if (!Files.isRegularFile(file)) {
            throw Words.failure("input-missing", "path", file);
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new SchemeReader().extend(scheme, reader, file.getFileName().toString());
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        } catch (IllegalArgumentException e) {
            throw Words.failure("scheme-unreadable", "path", file, "cause", String.valueOf(e.getMessage()));
        }
    }
}
