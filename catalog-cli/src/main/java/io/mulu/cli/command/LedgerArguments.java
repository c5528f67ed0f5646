package io.mulu.cli.command;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.LedgerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger, and how it is opened. */
final class LedgerArguments {

    @Option(names = "--ledger", paramLabel = "FILE|URL", descriptionKey = "ledger")
    private @Nullable String ledger;

    @Option(names = "--catalogue", paramLabel = "NAME", descriptionKey = "catalogue")
    private @Nullable String catalogue;

    @Option(names = "--mark", paramLabel = "FILE", descriptionKey = "mark")
    private @Nullable Path mark;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
    private String actor = "";

    Optional<LedgerUrl> url(Surroundings surroundings) {
        return Optional.ofNullable(ledger).map(text -> LedgerUrl.of(text, surroundings.environment()));
    }

    LedgerUrl requiredUrl(Surroundings surroundings, String command) {
        return url(surroundings)
                .orElseThrow(() -> Words.misuse("usage-missing", "names", "--ledger", "command", "mulu " + command));
    }

    /** Opens the ledger for codes of a form, or makes it. A ledger that nobody named is that of the form of its codes. */
    AssignmentLedger open(LedgerUrl url, CheckSettings settings, Surroundings surroundings) {
        String name = catalogue == null ? settings.codeProfile().id() : catalogue;
        return open(url, name, options(), surroundings);
    }

    /** Opens a ledger that must be there. */
    AssignmentLedger openExisting(LedgerUrl url, LedgerOptions options, Surroundings surroundings) {
        String found = url.requiredCatalogue();
        return open(url, catalogue == null ? found : catalogue, options, surroundings);
    }

    /** Opens the ledger that is there, or makes one for codes of a form. */
    AssignmentLedger openOrMake(LedgerUrl url, String form, LedgerOptions options, Surroundings surroundings) {
        String name = catalogue == null ? url.catalogue().orElse(form) : catalogue;
        return open(url, name, options, surroundings);
    }

    private static AssignmentLedger open(LedgerUrl url, String name, LedgerOptions options, Surroundings surroundings) {
        try {
            return url.open(name, options, surroundings.clock());
        } catch (IllegalArgumentException e) {
            throw Words.misuse("name-unusable", "option", "--catalogue");
        }
    }

    LedgerOptions options() {
        try {
            LedgerOptions options = LedgerOptions.defaults().actor(actor);
            return mark == null ? options : options.markFile(usable(mark));
        } catch (IllegalArgumentException e) {
            throw Words.misuse("name-unusable", "option", "--actor");
        }
    }

    private static Path usable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw Words.failure("mark-unusable", "path", file);
        }
        return file;
    }
}
