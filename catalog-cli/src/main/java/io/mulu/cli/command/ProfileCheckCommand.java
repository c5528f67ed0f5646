package io.mulu.cli.command;

import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.profile.UnreadableProfileException;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.ProfileChoice;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all that is wrong with profiles, waivers out of date among it. */
@Command(name = "check", sortOptions = false)
final class ProfileCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "profile-files")
    private List<String> names = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "profile-date")
    private @Nullable LocalDate date;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ProfileCheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        for (String name : names) {
            sound &= check(name);
        }
        surroundings.out().flush();
        return (sound ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    private boolean check(String name) throws IOException {
        try {
            return tell(name, ProfileChoice.read(name));
        } catch (UnreadableProfileException e) {
            say(e.text(language));
            return false;
        }
    }

    private boolean tell(String name, Profile profile) {
        LocalDate day = date == null ? LocalDate.now(surroundings.clock()) : date;
        List<Waiver> expired = profile.waivers().stream()
                .filter(waiver -> !waiver.holdsOn(day))
                .toList();
        expired.forEach(waiver -> say(waiver.terms().location().text() + "  "
                + Words.sentence(
                                "profile-waiver-expired",
                                "waiver",
                                WaiverTexts.shipped().stated(waiver))
                        .in(language)));
        if (expired.isEmpty()) {
            say(Words.sentence("profile-sound", "path", name).in(language));
        }
        return expired.isEmpty();
    }

    private void say(String line) {
        surroundings.out().println(line);
    }
}
