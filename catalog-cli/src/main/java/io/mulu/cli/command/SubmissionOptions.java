package io.mulu.cli.command;

import io.mulu.catalog.registry.intake.Submission;
import io.mulu.cli.words.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who submits items that bring no records of their own. */
final class SubmissionOptions {

    @Option(names = "--authority", paramLabel = "NAME", descriptionKey = "submission-authority")
    private @Nullable String authority;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "item-actor")
    private @Nullable String actor;

    @Option(names = "--decision", paramLabel = "TEXT", descriptionKey = "decision")
    private @Nullable String decision;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "submission-reason")
    private @Nullable String reason;

    @Option(names = "--effective", paramLabel = "DATE", descriptionKey = "effective")
    private @Nullable LocalDate effective;

    /** The submission; null when nobody is named, so that every item must bring its records. */
    @Nullable
    Submission submission(Surroundings surroundings, String source) {
        if (authority == null && actor == null) {
            return null;
        }
        return required(surroundings, source);
    }

    /** The submission, without which the items cannot be registered. */
    Submission required(Surroundings surroundings, String source) {
        String by = named(actor, "--by");
        return new Submission(
                named(authority, "--authority"),
                by,
                decision,
                reason == null || reason.isBlank() ? source : reason,
                effective == null ? LocalDate.now(surroundings.clock()) : effective);
    }

    private static String named(@Nullable String name, String option) {
        if (name == null || name.isBlank()) {
            throw Words.misuse("submission-missing", "option", option);
        }
        return name;
    }
}
