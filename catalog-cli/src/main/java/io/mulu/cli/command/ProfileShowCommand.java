package io.mulu.cli.command;

import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.ProfileChoice;
import io.mulu.cli.output.ProfileJson;
import io.mulu.cli.output.ProfileText;
import io.mulu.cli.output.TextStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a profile comes to, and which of its layers says each thing. */
@Command(name = "show", sortOptions = false)
final class ProfileShowCommand implements Callable<Integer> {

    /** What is written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", descriptionKey = "profile-shown")
    private String name = "guide-2017";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "profile-format")
    private Format format = Format.TEXT;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "profile-date")
    private @Nullable LocalDate date;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ProfileShowCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        Profile profile = ProfileChoice.of(name);
        LocalDate day = date == null ? LocalDate.now(surroundings.clock()) : date;
        if (format == Format.JSON) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                ProfileJson.write(stream, profile, day);
            }
        } else {
            new ProfileText(surroundings.out(), language).print(profile, day);
        }
        return ExitCode.CLEAN.number();
    }
}
