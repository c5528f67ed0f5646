package io.mulu.cli.command;

import io.mulu.catalog.baseline.Baseline;
import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.cli.input.BaselineChoice;
import io.mulu.cli.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was found before, and is not to count again. */
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private @Nullable Path known;

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "write-baseline")
    private @Nullable Path written;

    /** What was found before; empty without a baseline. Read before the inputs, so that a wrong path costs no time. */
    @Nullable
    Baseline read() {
        return known == null ? null : BaselineChoice.of(known);
    }

    /**
     * Compares a check with a baseline, and writes one where that is asked for. Without a baseline to compare with, all that
     * was found is written and is known from then on; with one, only what it has and was found again: a baseline shrinks,
     * and never takes up what is new.
     */
    CheckReport apply(CheckReport report, @Nullable Baseline baseline) throws IOException {
        Baseline with = baseline;
        if (with == null) {
            if (written == null) {
                return report;
            }
            with = Baseline.of(report.findings());
        }
        BaselineComparison comparison = with.compare(report.findings());
        if (written != null) {
            write(written, comparison);
        }
        return report.comparedBy(comparison);
    }

    private static void write(Path file, BaselineComparison comparison) throws IOException {
        try (OutputFile out = OutputFile.open(file)) {
            Baseline.of(comparison.findings().stream()
                            .filter(JudgedFinding::known)
                            .toList())
                    .write(out.stream());
            out.commit();
        }
    }
}
