package io.mulu.cli.command;

import io.mulu.cli.output.OutputFile;
import io.mulu.cli.output.TextStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command puts the one document that it makes: standard output, or a file. */
final class DocumentOutput {

    /** Makes the document. */
    @FunctionalInterface
    interface Document {

        void write(OutputStream out) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    void write(Surroundings surroundings, Document document) throws IOException {
        if (output == null) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                document.write(stream);
            }
        } else {
            try (OutputFile file = OutputFile.open(output)) {
                document.write(file.stream());
                file.commit();
            }
        }
    }
}
