package io.mulu.cli.command;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.resource.ScopeKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives codes to entries that have none. Reports only what stands in the way of codes. */
@Command(name = "assign", sortOptions = false)
final class AssignCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "assign-in")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "assign-out")
    private Path out = Path.of("");

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
    private @Nullable String title;

    @Mixin
    private CheckOptions check = new CheckOptions();

    AssignCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        requireKnownEnding();
        requireKnownForm();
        LedgerUrl url = ledger.requiredUrl(surroundings, "assign");
        CheckSession session = new CheckSession(surroundings, language, check);
        try (CatalogInputs inputs = session.inputs(List.of(in));
                OutputFile file = OutputFile.open(out)) {
            Compilation compilation = assign(session, inputs, url, file.stream());
            file.commit();
            List<JudgedFinding> about =
                    aboutCodes(compilation, inputs.codeProfile().scopeKind());
            tell(session, compilation, about, url);
            return verdict(compilation, about).number();
        }
    }

    private boolean isLines() {
        return ending().endsWith(".jsonl");
    }

    private String ending() {
        return String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    }

    private void requireKnownEnding() {
        if (!isLines() && !ending().endsWith(".json")) {
            throw Words.misuse("assign-ending", "path", out);
        }
    }

    private void requireKnownForm() {
        if (check.format != CheckOptions.Format.TEXT && check.format != CheckOptions.Format.JSON) {
            throw Words.misuse("assign-form", "form", check.format.name().toLowerCase(Locale.ROOT));
        }
    }

    private Compilation assign(CheckSession session, CatalogInputs inputs, LedgerUrl url, OutputStream stream)
            throws IOException {
        CheckSettings settings = session.settings(inputs);
        CatalogDescription description = inputs.description(title);
        try (CatalogCompiler compiler = new CatalogCompiler(settings, folder());
                ResourceSink sink = isLines() ? new CatalogJsonLinesWriter(stream) : new CatalogJsonWriter(stream)) {
            session.read(compiler, inputs);
            return url.using(() -> {
                try (AssignmentLedger book = ledger.open(url, settings, surroundings)) {
                    return compiler.finish(description, book, List.of(sink));
                }
            });
        }
    }

    private Path folder() {
        Path parent = out.toAbsolutePath().getParent();
        return parent == null ? out.toAbsolutePath() : parent;
    }

    /** About the code, and what it is made of in the form at hand; all else is the business of the command check. */
    private static List<JudgedFinding> aboutCodes(Compilation compilation, ScopeKind scope) {
        return compilation.findings().stream()
                .filter(judged -> isAboutCode(judged.finding().member(), scope))
                .toList();
    }

    private static boolean isAboutCode(String member, ScopeKind scope) {
        return member.equals(MemberPaths.CODE)
                || scope == ScopeKind.CLASS && member.startsWith(MemberPaths.CLASSIFICATION + '.')
                || scope == ScopeKind.CLASS && member.equals(MemberPaths.CLASSIFICATION)
                || scope == ScopeKind.PROVIDER && member.equals(MemberPaths.PROVIDER_CODE);
    }

    private ExitCode verdict(Compilation compilation, List<JudgedFinding> about) {
        boolean reached = check.failOn
                .severity()
                .filter(threshold -> compilation.withoutCode() > 0
                        || about.stream().anyMatch(judged -> judged.severity().compareTo(threshold) >= 0))
                .isPresent();
        return reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void tell(CheckSession session, Compilation compilation, List<JudgedFinding> about, LedgerUrl url)
            throws IOException {
        if (check.format == CheckOptions.Format.JSON) {
            AssignmentJson.print(surroundings.out(), compilation, about, session.texts());
            return;
        }
        session.textReport().printFindings(about);
        CompileCommand.tellCodes(surroundings, language, compilation, url);
        surroundings.out().println(Words.sentence("written-file", "file", out).in(language));
        surroundings.out().flush();
    }
}
