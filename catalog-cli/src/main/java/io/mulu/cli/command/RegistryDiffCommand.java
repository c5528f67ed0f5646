package io.mulu.cli.command;

import io.mulu.catalog.registry.diff.ChangeClass;
import io.mulu.catalog.registry.diff.ItemChange;
import io.mulu.catalog.registry.diff.RegistryDiff;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two registries, and fails where it is too much. */
@Command(name = "diff", sortOptions = false)
final class RegistryDiffCommand implements Callable<Integer> {

    /** From which class of changes on it fails. */
    enum Threshold {
        BREAKING(ChangeClass.BREAKING),
        TIGHTENING(ChangeClass.TIGHTENING),
        LOOSENING(ChangeClass.LOOSENING),
        TEXT(ChangeClass.TEXT),
        NEVER(null);

        private final @Nullable ChangeClass least;

        Threshold(@Nullable ChangeClass least) {
            this.least = least;
        }

        boolean fails(RegistryDiff diff) {
            return least != null
                    && diff.worst().filter(worst -> worst.compareTo(least) <= 0).isPresent();
        }
    }

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "registry-old")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "registry-new")
    private Path after = Path.of("");

    @Option(
            names = "--fail-on",
            paramLabel = "breaking|tightening|loosening|text|never",
            descriptionKey = "registry-fail-on")
    private Threshold failOn = Threshold.BREAKING;

    RegistryDiffCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        RegistryDiff diff = RegistryDiff.between(RegistryOptions.read(before), RegistryOptions.read(after));
        for (ItemChange change : diff.changes()) {
            surroundings
                    .out()
                    .println(String.join(
                            "\t",
                            change.changeClass().names().in(language),
                            change.kind().names().in(language),
                            change.key(),
                            change.attribute(),
                            Objects.requireNonNullElse(change.before(), "-"),
                            Objects.requireNonNullElse(change.after(), "-")));
        }
        surroundings.out().flush();
        return (failOn.fails(diff) ? ExitCode.FINDINGS : ExitCode.CLEAN).number();
    }
}
