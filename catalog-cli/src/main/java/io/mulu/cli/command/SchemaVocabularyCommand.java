package io.mulu.cli.command;

import io.mulu.cli.exit.ExitCode;
import io.mulu.rdf.graph.MuluVocabulary;
import io.mulu.rdf.jena.VocabularyReader;
import io.mulu.rdf.vocabulary.VocabularyHtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints our vocabulary. */
@Command(name = "vocabulary", sortOptions = false)
final class SchemaVocabularyCommand implements Callable<Integer> {

    /** The forms of the vocabulary. */
    enum Format {
        TTL,
        HTML
    }

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "ttl|html", descriptionKey = "vocabulary-format")
    private Format format = Format.TTL;

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    SchemaVocabularyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        output.write(surroundings, this::write);
        return ExitCode.CLEAN.number();
    }

    private void write(OutputStream out) throws IOException {
        if (format == Format.HTML) {
            out.write(VocabularyHtml.page(VocabularyReader.shipped()).getBytes(StandardCharsets.UTF_8));
        } else {
            try (InputStream in = MuluVocabulary.turtle()) {
                in.transferTo(out);
            }
        }
    }
}
