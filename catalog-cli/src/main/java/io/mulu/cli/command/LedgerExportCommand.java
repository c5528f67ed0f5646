package io.mulu.cli.command;

import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.ledger.LedgerExport;
import io.mulu.cli.output.OutputFile;
import io.mulu.codes.ledger.AssignmentLedger;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a ledger, or its audit trail, as CSV or JSON Lines. */
@Command(name = "export", sortOptions = false)
final class LedgerExportCommand implements Callable<Integer> {

    /** The forms of an export. */
    enum Format {
        CSV,
        JSONL
    }

    private final Surroundings surroundings;

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--audit", descriptionKey = "export-audit")
    private boolean audit;

    @Option(names = "--format", paramLabel = "csv|jsonl", descriptionKey = "export-format")
    private Format format = Format.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Mixin
    private CommonOptions common = new CommonOptions();

    LedgerExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LedgerUrl url = ledger.requiredUrl(surroundings, "ledger export");
        return url.using(() -> {
            try (AssignmentLedger book =
                    ledger.openExisting(url, ledger.options().withoutVerification(), surroundings)) {
                LedgerExport export = new LedgerExport(book, audit);
                if (output == null) {
                    write(export, surroundings.out());
                } else {
                    toFile(export, output);
                }
                return ExitCode.CLEAN.number();
            }
        });
    }

    private void write(LedgerExport export, PrintWriter writer) throws IOException {
        if (format == Format.CSV) {
            export.csv(writer);
        } else {
            export.lines(writer);
        }
    }

    private void toFile(LedgerExport export, Path file) throws IOException {
        try (OutputFile out = OutputFile.open(file)) {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out.stream(), StandardCharsets.UTF_8));
            write(export, writer);
            writer.flush();
            if (writer.checkError()) {
                throw new IOException("the disk took not all of it");
            }
            out.commit();
        }
    }
}
