package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.TableInput;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.tables.InspectionJson;
import io.mulu.cli.tables.InspectionText;
import io.mulu.cli.words.Words;
import io.mulu.tables.heading.MappingWriter;
import io.mulu.tables.heading.TableInspection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a workbook or text file is understood, and writes that as a mapping. */
@Command(name = "inspect", sortOptions = false)
final class TablesInspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "FILE", descriptionKey = "inspected")
    private Path file = Path.of("");

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private RegistryOptions registries = new RegistryOptions();

    @Option(names = "--write-mapping", paramLabel = "FILE", descriptionKey = "write-mapping")
    private @Nullable Path mapping;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private CheckOptions.Format format = CheckOptions.Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    TablesInspectCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        MetadataRegistry registry = registries.metadata();
        TableInspection inspection = TableInput.inspect(
                file,
                new InputOptions(registry, null, tables.mappings, Optional.ofNullable(tables.sheet), tables.limits()));
        if (format == CheckOptions.Format.JSON) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                JsonOut json = JsonOut.indented(stream);
                InspectionJson.write(json, inspection, registry);
                json.endLine();
                json.flush();
            }
        } else {
            new InspectionText(surroundings.out(), language, registry).print(inspection);
        }
        if (mapping != null) {
            write(inspection, mapping);
        }
        boolean clear = inspection.match().fits() && inspection.questions().isEmpty();
        return (clear ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    private void write(TableInspection inspection, Path target) throws IOException {
        try (OutputFile out = OutputFile.open(target)) {
            MappingWriter.write(inspection, out.stream());
            out.commit();
        }
        surroundings
                .err()
                .println(Words.sentence("written-file", "file", target).in(language));
        surroundings.err().flush();
    }
}
