package io.mulu.cli.command;

import io.mulu.catalog.baseline.Baseline;
import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.FindingCounter;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.output.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks; writes nothing but what it found. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;
    private final FindingCounter counter = new FindingCounter();
    private final List<JudgedFinding> findings = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "inputs")
    private List<String> names = new ArrayList<>();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Mixin
    private BaselineOptions baselines = new BaselineOptions();

    @Mixin
    private AnnotateOptions annotate = new AnnotateOptions();

    @Mixin
    private ShapesOptions shapes = new ShapesOptions();

    CheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        annotate.validate(names);
        shapes.validate(names, check.from);
        CheckSession session = new CheckSession(surroundings, language, check);
        Baseline baseline = baselines.read();
        ReportPrinter printer = new ReportPrinter(session, check, language, surroundings.version());
        try (CatalogInputs inputs = session.inputs(names);
                ReadCatalog catalog = ReadCatalog.of(check.format, inputs.description(null))) {
            CheckReport report = baselines.apply(read(session, inputs, catalog), baseline);
            annotate.write(names.get(0), report.findings(), session.texts(), language)
                    .forEach(this::tell);
            if (output == null) {
                printer.print(report, catalog.finished(), surroundings.out());
            } else {
                toFile(printer, report, catalog.finished(), output);
            }
            return session.verdict(report).number();
        }
    }

    private CheckReport read(CheckSession session, CatalogInputs inputs, ReadCatalog catalog) throws IOException {
        CatalogCheck catalogCheck = new CatalogCheck(session.settings(inputs));
        Progress progress = session.progress();
        try {
            for (ResourceSource source : inputs.sources()) {
                for (Entry entry = source.next(); entry != null; entry = source.next()) {
                    counter.seen(entry.resource());
                    catalogCheck.check(entry, this::found);
                    catalog.write(entry.resource());
                    progress.step();
                }
            }
        } finally {
            progress.done();
        }
        catalogCheck.finish(this::found);
        shapes.check(names, check.from, check.limit.limits(), finding -> catalogCheck.judge(finding, this::found));
        return new CheckReport(session.profile(), counter.summary(), findings, catalogCheck.waivers(), null);
    }

    /** Standard output has the report alone. */
    private void tell(LocalizedText sentence) {
        surroundings.err().println(sentence.in(language));
        surroundings.err().flush();
    }

    private void found(JudgedFinding finding) {
        counter.found(finding);
        findings.add(finding);
    }

    private static void toFile(ReportPrinter printer, CheckReport report, Path catalog, Path file) throws IOException {
        try (OutputFile out = OutputFile.open(file)) {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out.stream(), StandardCharsets.UTF_8));
            printer.print(report, catalog, writer);
            writer.flush();
            if (writer.checkError()) {
                throw new IOException("the disk took not all of it");
            }
            out.commit();
        }
    }
}
