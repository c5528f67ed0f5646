package io.mulu.cli.command;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.catalog.text.Language;
import io.mulu.cli.input.TextInput;
import io.mulu.cli.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an item, or a new version of one, into a folder. */
@Command(name = "add", sortOptions = false)
final class RegistryAddCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "registry-folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "registry-add-file")
    private @Nullable String file;

    @Option(names = "--set", paramLabel = "MEMBER=VALUE", descriptionKey = "registry-set")
    private List<String> set = List.of();

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dry;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private RegistryIntake.Format format = RegistryIntake.Format.TEXT;

    RegistryAddCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if ((file == null) == set.isEmpty()) {
            throw Words.misuse("registry-add-what");
        }
        Reading reading = file == null ? fromOptions() : fromFile(file);
        return new RegistryIntake(surroundings, language, folder, dry).run(reading, format);
    }

    private Reading fromFile(String name) throws IOException {
        byte[] text = TextInput.read(name, surroundings.in()).getBytes(StandardCharsets.UTF_8);
        String source = String.valueOf(Path.of(name).getFileName());
        return RegistryDocument.read(
                new ByteArrayInputStream(text), source, submission.submission(surroundings, source));
    }

    private Reading fromOptions() {
        Submission by = submission.required(surroundings, "mulu registry add");
        ReadingFaults faults = new ReadingFaults();
        try {
            return RegistryDocument.read(List.of(ItemOptions.node(set)), faults, by);
        } catch (JsonTreeException e) {
            return Reading.of(List.of(), List.of(e));
        }
    }
}
