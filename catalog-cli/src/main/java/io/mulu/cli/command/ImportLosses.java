package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.rdf.intake.ImportedCatalog;
import io.mulu.rdf.intake.Loss;
import io.mulu.rdf.intake.LossReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what an import did not understand: in short, and on request the whole in a file. */
final class ImportLosses {

    private static final int SHOWN = 5;

    private final String input;
    private final @Nullable Path file;

    ImportLosses(String input, @Nullable Path file) {
        this.input = input;
        this.file = file;
    }

    /** Refuses the file where there can be no losses, before anything is read. */
    void validate(InputOptions options) {
        if (file != null && options.syntax(input).isEmpty()) {
            throw Words.misuse("losses-only-rdf", "path", input);
        }
    }

    void tell(ResourceSource source, PrintWriter err, Language language) throws IOException {
        if (source instanceof ImportedCatalog imported) {
            LossReport report = imported.losses();
            if (!report.isEmpty()) {
                String shown = report.losses().stream()
                        .sorted(Comparator.comparing((Loss loss) -> -loss.count()))
                        .limit(SHOWN)
                        .map(loss -> "  " + loss.count() + "  <" + loss.property() + ">")
                        .collect(Collectors.joining("\n"));
                err.println(Words.sentence(
                                file == null ? "losses" : "losses-written",
                                "lost",
                                report.lost(),
                                "statements",
                                report.statements(),
                                "properties",
                                report.losses().size(),
                                "path",
                                String.valueOf(file))
                        .in(language));
                err.println(shown);
                err.flush();
            }
            if (file != null) {
                write(report, file);
            }
        }
    }

    private void write(LossReport report, Path path) throws IOException {
        try (OutputFile out = OutputFile.open(path)) {
            OutputStream stream = out.stream();
            JsonOut json = JsonOut.indented(stream);
            JsonOut.run(() -> {
                json.open();
                json.text("format", "mulu-losses/1");
                json.text("input", name());
                json.number("statements", report.statements());
                json.number("lost", report.lost());
                json.openList("losses");
                for (Loss loss : report.losses()) {
                    json.open();
                    json.text("property", loss.property());
                    json.number("count", loss.count());
                    json.text("example", loss.example());
                    json.close();
                }
                json.closeList();
                json.close();
                json.endLine();
                json.flush();
            });
            out.commit();
        }
    }

    private String name() {
        return String.valueOf(Path.of(input).getFileName());
    }
}
