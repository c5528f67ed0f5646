package io.mulu.cli.command;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.LedgerFile;
import io.mulu.cli.output.OutputFolder;
import io.mulu.cli.output.Progress;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: read, check, assign missing codes, and write the catalogue in all its forms. */
@Command(name = "compile", sortOptions = false)
final class CompileCommand implements Callable<Integer> {

    private static final String LEDGER = "ledger.db";

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "directory")
    private Path directory = Path.of("");

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "ledger")
    private @Nullable Path ledger;

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
        try (CatalogInputs inputs = session.inputs();
                OutputFolder folder = OutputFolder.open(directory)) {
            return compile(session, inputs, folder);
        }
    }

    private int compile(CheckSession session, CatalogInputs inputs, OutputFolder folder) throws IOException {
        CheckSettings settings = session.settings(inputs);
        CatalogDescription description = inputs.description(title);
        try (CatalogCompiler compiler = new CatalogCompiler(settings, folder.path())) {
            read(session, compiler, inputs);
            Path ledgerFile = ledger == null ? folder.path().resolve(LEDGER) : ledger;
            Compilation compilation;
            try (AssignmentLedger book =
                            LedgerFile.open(ledgerFile, settings.codeProfile().id(), surroundings.clock());
                    CatalogFiles files = new CatalogFiles(folder, session, base)) {
                compilation = compiler.finish(description, book, files.sinks());
            }
            new FindingFiles(folder, session, language, surroundings.version()).write(compilation);
            folder.commit();
            tell(session, compilation, ledgerFile);
            return session.verdict(compilation.summary()).number();
        }
    }

    private static void read(CheckSession session, CatalogCompiler compiler, CatalogInputs inputs) throws IOException {
        Progress progress = session.progress();
        try {
            for (ResourceSource source : inputs.sources()) {
                while (compiler.addNext(source)) {
                    progress.step();
                }
            }
        } finally {
            progress.done();
        }
    }

    private void tell(CheckSession session, Compilation compilation, Path ledgerFile) throws IOException {
        if (check.format == CheckOptions.Format.JSON) {
            surroundings.out().print(FindingFiles.json(session, compilation.findings(), compilation.summary()));
            surroundings.out().flush();
            return;
        }
        session.textReport().print(compilation.findings(), compilation.summary());
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
                                ledgerFile)
                        .in(language));
        surroundings
                .out()
                .println(Words.sentence("written", "folder", directory, "files", CatalogFiles.NAMES)
                        .in(language));
        surroundings.out().flush();
    }
}
