package io.mulu.cli.command;

import io.mulu.catalog.baseline.Baseline;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.text.Language;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.output.OutputFolder;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: read, check, assign missing codes, and write the catalogue in all its forms. */
@Command(name = "compile", sortOptions = false)
final class CompileCommand implements Callable<Integer> {

    private static final String LEDGER = "ledger.db";

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "inputs")
    private List<String> names = new ArrayList<>();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "directory")
    private Path directory = Path.of("");

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Mixin
    private BaselineOptions baselines = new BaselineOptions();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
    private @Nullable String title;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    CompileCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        CheckSession session = new CheckSession(surroundings, language, check);
        Baseline baseline = baselines.read();
        try (CatalogInputs inputs = session.inputs(names);
                OutputFolder folder = OutputFolder.open(directory)) {
            return compile(session, inputs, folder, baseline);
        }
    }

    private int compile(CheckSession session, CatalogInputs inputs, OutputFolder folder, @Nullable Baseline baseline)
            throws IOException {
        CheckSettings settings = session.settings(inputs);
        CatalogDescription description = inputs.description(title);
        try (CatalogCompiler compiler = new CatalogCompiler(settings, folder.path())) {
            session.read(compiler, inputs);
            LedgerUrl url = ledger.url(surroundings)
                    .orElseGet(() -> LedgerUrl.ofFile(folder.path().resolve(LEDGER)));
            Compilation compilation = url.using(() -> {
                try (AssignmentLedger book = ledger.open(url, settings, surroundings);
                        CatalogFiles files = new CatalogFiles(folder, session, base)) {
                    return compiler.finish(description, book, files.sinks());
                }
            });
            ReportPrinter printer = new ReportPrinter(session, check, language, surroundings.version());
            CheckReport report = baselines.apply(
                    new CheckReport(
                            session.profile(),
                            compilation.summary(),
                            compilation.findings(),
                            compilation.waivers(),
                            null),
                    baseline);
            new FindingFiles(folder, printer).write(report);
            folder.commit();
            printer.print(report, folder.path().resolve(CatalogFiles.JSON), surroundings.out());
            tell(compilation, url);
            return session.verdict(report).number();
        }
    }

    private void tell(Compilation compilation, LedgerUrl url) {
        if (check.format == CheckOptions.Format.TEXT) {
            tellCodes(surroundings, language, compilation, url);
            surroundings
                    .out()
                    .println(Words.sentence("written", "folder", directory, "files", CatalogFiles.NAMES)
                            .in(language));
        }
        surroundings.out().flush();
    }

    /** The line of figures about codes. */
    static void tellCodes(Surroundings surroundings, Language language, Compilation compilation, LedgerUrl url) {
        surroundings
                .out()
                .println(Words.sentence(
                                "compiled",
                                "adopted",
                                compilation.adopted(),
                                "assigned",
                                compilation.assigned(),
                                "replayed",
                                compilation.replayed(),
                                "without",
                                compilation.withoutCode(),
                                "ledger",
                                url)
                        .in(language));
    }
}
