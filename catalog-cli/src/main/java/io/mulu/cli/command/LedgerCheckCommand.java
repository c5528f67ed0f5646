package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.ledger.LedgerVerdict;
import io.mulu.cli.output.TextStream;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.LedgerException;
import io.mulu.codes.ledger.LedgerFinding;
import io.mulu.codes.ledger.LedgerOptions;
import io.mulu.codes.resource.ResourceCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a ledger, and holds it against catalogues. */
@Command(name = "check", sortOptions = false)
final class LedgerCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..*", paramLabel = "CATALOG", descriptionKey = "check-catalogs")
    private List<String> catalogs = new ArrayList<>();

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--code-profile", paramLabel = "NAME|FILE", descriptionKey = "code-profile")
    private @Nullable String codeProfile;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private CheckOptions.Format format = CheckOptions.Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    LedgerCheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        LedgerUrl url = ledger.requiredUrl(surroundings, "ledger check");
        List<ResourceCode> codes = codes();
        List<LedgerFinding> findings = url.using(() -> findings(url, codes));
        LedgerVerdict verdict = new LedgerVerdict(url.requiredCatalogue(), findings);
        if (format == CheckOptions.Format.JSON) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                JsonOut json = JsonOut.indented(stream);
                verdict.write(json);
                json.endLine();
                json.flush();
            }
        } else {
            verdict.print(surroundings.out(), language);
            surroundings.out().flush();
        }
        return (findings.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    /** A ledger that contradicts itself does not open as usual, but here all the contradictions are wanted. */
    private List<LedgerFinding> findings(LedgerUrl url, List<ResourceCode> codes) {
        try (AssignmentLedger book = ledger.openExisting(url, ledger.options(), surroundings)) {
            return codes.isEmpty() ? List.of() : book.check(codes);
        } catch (CommandFailure e) {
            List<LedgerFinding> found = isContradiction(e) ? contradictions(url, codes) : List.of();
            if (found.isEmpty()) {
                throw e;
            }
            return found;
        }
    }

    private static boolean isContradiction(CommandFailure failure) {
        return failure.getCause() instanceof LedgerException ledger
                && ledger.reason() == LedgerException.Reason.CORRUPT;
    }

    private List<LedgerFinding> contradictions(LedgerUrl url, List<ResourceCode> codes) {
        LedgerOptions options = ledger.options().withoutVerification();
        try (AssignmentLedger book = ledger.openExisting(url, options, surroundings)) {
            return book.check(codes);
        }
    }

    private List<ResourceCode> codes() throws IOException {
        if (catalogs.isEmpty()) {
            return List.of();
        }
        InputOptions options = new InputOptions(MetadataRegistry.guide2017(), codeProfile);
        List<ResourceCode> codes = new ArrayList<>();
        try (CatalogInputs inputs = CatalogInputs.open(catalogs, options, surroundings.in())) {
            for (ResourceSource source : inputs.sources()) {
                for (Entry entry = source.next(); entry != null; entry = source.next()) {
                    ResourceCode code = entry.resource().code();
                    if (code != null) {
                        codes.add(code);
                    }
                }
            }
        }
        return codes;
    }
}
