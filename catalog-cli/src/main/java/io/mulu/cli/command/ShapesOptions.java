package io.mulu.cli.command;

import io.mulu.catalog.finding.Finding;
import io.mulu.cli.input.InputForm;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import io.mulu.rdf.jena.RdfGraph;
import io.mulu.rdf.jena.ShapeSet;
import io.mulu.rdf.jena.ShapeValidator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Shapes against which inputs in RDF are checked besides the rules. */
final class ShapesOptions {

    private static final int BUFFER = 1 << 16;

    @Option(names = "--shapes", paramLabel = "FILE", descriptionKey = "check-shapes")
    private List<Path> files = new ArrayList<>();

    /** Refuses inputs that no shape can be held against, before anything is read. */
    void validate(List<String> inputs, @Nullable InputForm form) {
        for (String input : inputs) {
            if (!files.isEmpty() && (input.equals("-") || syntax(input, form).isEmpty())) {
                throw Words.misuse("shapes-only-rdf", "path", input);
            }
        }
    }

    /** Checks all inputs; first come the faults of the shapes themselves. */
    void check(List<String> inputs, @Nullable InputForm form, IntakeLimits limits, Consumer<Finding> findings)
            throws IOException {
        if (files.isEmpty()) {
            return;
        }
        List<ShapeSet> sets = new ArrayList<>();
        for (Path file : files) {
            InputSyntax syntax = InputSyntax.ofEnding(file.toString()).orElse(InputSyntax.TURTLE);
            ShapeSet set = read(file, in -> ShapeSet.read(in, name(file), syntax, limits));
            set.faults().forEach(findings);
            sets.add(set);
        }
        ShapeValidator validator = new ShapeValidator(sets);
        for (String input : inputs) {
            Path file = Path.of(input);
            InputSyntax syntax = syntax(input, form).orElseThrow();
            validator
                    .validate(read(file, in -> RdfGraph.read(in, name(file), syntax, limits)))
                    .forEach(findings);
        }
    }

    private static Optional<InputSyntax> syntax(String input, @Nullable InputForm form) {
        return form == null ? InputSyntax.ofEnding(input) : form.syntax();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static <T> T read(Path file, Reader<T> reader) throws IOException {
        if (Files.isDirectory(file)) {
            throw Words.failure("input-folder", "path", file);
        }
        if (!Files.exists(file)) {
            throw Words.failure("input-missing", "path", file);
        }
        try (InputStream in = open(file)) {
            return reader.read(in);
        }
    }

    private static InputStream open(Path file) {
        try {
            return new BufferedInputStream(Files.newInputStream(file), BUFFER);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        }
    }

    /** Makes something of a stream. */
    @FunctionalInterface
    private interface Reader<T> {

        T read(InputStream in) throws IOException;
    }
}
