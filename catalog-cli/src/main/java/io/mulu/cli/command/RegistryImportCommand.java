package io.mulu.cli.command;

import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the items of a file into a folder, all of them or none. */
@Command(name = "import", sortOptions = false)
final class RegistryImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "registry-folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "registry-import-file")
    private Path file = Path.of("");

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Option(names = "--from", paramLabel = "json|ttl|table", descriptionKey = "registry-import-from")
    private RegistryFile.@Nullable Form from;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "registry-mapping")
    private @Nullable Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String sheet;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dry;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private RegistryIntake.Format format = RegistryIntake.Format.TEXT;

    RegistryImportCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        RegistryFile source = RegistryFile.of(file, from);
        Reading reading = source.isTable()
                ? source.readTable(mapping, sheet, submission.required(surroundings, source.name()))
                : source.read(submission.submission(surroundings, source.name()));
        return new RegistryIntake(surroundings, language, folder, dry).run(reading, format);
    }
}
