package io.mulu.cli.command;

import io.mulu.catalog.finding.Severity;
import io.mulu.cli.input.InputForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads and checks catalogues. */
final class CheckOptions {

    /** From which severity on a run fails. */
    enum Threshold {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        NEVER(null);

        private final @Nullable Severity severity;

        Threshold(@Nullable Severity severity) {
            this.severity = severity;
        }

        Optional<Severity> severity() {
            return Optional.ofNullable(severity);
        }
    }

    /** The forms of what is printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB,
        HTML
    }

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
    String profile = "guide-2017";

    @Mixin
    RegistryOptions registry = new RegistryOptions();

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "scheme")
    List<Path> schemes = new ArrayList<>();

    @Mixin
    TableOptions tables = new TableOptions();

    @Option(names = "--code-profile", paramLabel = "NAME|FILE", descriptionKey = "code-profile")
    @Nullable
    String codeProfile;

    @Option(names = "--from", paramLabel = "json|jsonl|csv|xlsx|ttl|nt|jsonld|rdf|trig", descriptionKey = "check-from")
    @Nullable
    InputForm from;

    @Mixin
    RdfLimitOption limit = new RdfLimitOption();

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
    Threshold failOn = Threshold.ERROR;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
    Format format = Format.TEXT;

    @Option(names = "--all", descriptionKey = "all")
    boolean all;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    @Nullable
    LocalDate date;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    @Nullable
    String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;
}
