package io.mulu.cli.command;

import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.CodeProfileChoice;
import io.mulu.cli.input.LedgerUrl;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.LedgerOptions;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes codes over that exist already: of the entries of catalogues, or as they are. */
@Command(name = "adopt", sortOptions = false)
final class LedgerAdoptCommand implements Callable<Integer> {

    private static final String NATIONAL = "national";

    private final Surroundings surroundings;
    private final Language language;
    private final List<String> files = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "FILE|CODE", descriptionKey = "adopt-what")
    private List<String> what = new ArrayList<>();

    @Mixin
    private LedgerArguments ledger = new LedgerArguments();

    @Option(names = "--accept-restored", descriptionKey = "accept-restored")
    private boolean acceptRestored;

    @Mixin
    private CheckOptions check = new CheckOptions();

    LedgerAdoptCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        LedgerUrl url = ledger.requiredUrl(surroundings, "ledger adopt");
        new LinkedHashSet<>(what).forEach(one -> (isFile(one) ? files : codes).add(one));
        CheckSession session = new CheckSession(surroundings, language, check);
        CodeAdoption adoption = new CodeAdoption(profile(url), language);
        List<String> faults = adoption.faults(codes, session.scheme(), session.today());
        if (!faults.isEmpty()) {
            faults.forEach(this::say);
            say(Words.sentence("adopt-nothing").in(language));
            return ExitCode.FINDINGS.number();
        }
        if (files.isEmpty()) {
            return codes(url, adoption).number();
        }
        try (CatalogInputs inputs = session.inputs(files)) {
            return all(url, session, inputs, adoption).number();
        }
    }

    private static boolean isFile(String text) {
        try {
            return text.equals("-") || Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The form that was asked for; else the one that the ledger is named after; else the national one. */
    private CodeProfile profile(LedgerUrl url) {
        if (check.codeProfile != null) {
            return CodeProfileChoice.of(check.codeProfile);
        }
        CodeProfiles shipped = CodeProfiles.shipped();
        return url.catalogue()
                .flatMap(shipped::profile)
                .orElseGet(() -> shipped.profile(NATIONAL).orElseThrow());
    }

    private LedgerOptions options() {
        return acceptRestored ? ledger.options().acceptRestored() : ledger.options();
    }

    private ExitCode codes(LedgerUrl url, CodeAdoption adoption) throws IOException {
        return url.using(() -> {
            try (AssignmentLedger book = ledger.openOrMake(url, profile(url).id(), options(), surroundings)) {
                List<String> conflicts = adoption.adopt(book, codes);
                conflicts.forEach(this::say);
                tell(adoption.adopted(), adoption.known(), conflicts.size());
                return conflicts.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
            }
        });
    }

    private ExitCode all(LedgerUrl url, CheckSession session, CatalogInputs inputs, CodeAdoption adoption)
            throws IOException {
        Path folder = Files.createTempDirectory("mulu-");
        try (CatalogCompiler compiler = new CatalogCompiler(session.settings(inputs), folder)) {
            session.read(compiler, inputs, CodedEntries::new);
            return url.using(() -> {
                String form = inputs.codeProfile().id();
                try (AssignmentLedger book = ledger.openOrMake(url, form, options(), surroundings)) {
                    Compilation compilation = compiler.finish(inputs.description(null), book, List.of());
                    List<JudgedFinding> about = compilation.findings().stream()
                            .filter(judged -> judged.finding().member().equals(MemberPaths.CODE))
                            .toList();
                    List<String> conflicts = adoption.adopt(book, codes);
                    session.textReport().printFindings(about);
                    conflicts.forEach(this::say);
                    long errors = about.stream()
                            .filter(judged -> judged.severity() == Severity.ERROR)
                            .count();
                    tell(compilation.adopted() + adoption.adopted(), adoption.known(), errors + conflicts.size());
                    return errors + conflicts.size() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
                }
            });
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private void tell(long adopted, long known, long left) {
        say(Words.sentence("adopted", "adopted", adopted, "known", known, "left", left)
                .in(language));
    }

    private void say(String sentence) {
        surroundings.out().println(sentence);
        surroundings.out().flush();
    }
}
