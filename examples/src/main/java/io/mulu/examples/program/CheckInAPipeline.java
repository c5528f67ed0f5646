package io.mulu.examples.program;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.FindingCounter;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.tables.read.TableCatalogReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For build pipelines that check catalogue files: one line for each finding, with its cell, and an exit code that is not
 * zero when there is an error. The command {@code mulu check} does the same.
 */
public final class CheckInAPipeline {

    private CheckInAPipeline() {}

    /**
     * Runs the example.
     *
     * @param arguments the workbook
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), LocalDate.now(), System.out));
    }

    static int run(Path workbook, LocalDate today, PrintStream out) throws IOException {
        FindingTexts texts = FindingTexts.shipped(MetadataRegistry.guide2017());
        FindingCounter counter = new FindingCounter();
        try (ResourceSource source = TableCatalogReader.standard().open(workbook)) {
            CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(today));
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                counter.seen(entry.resource());
                check.check(entry, finding -> print(finding, texts, counter, out));
            }
            check.finish(finding -> print(finding, texts, counter, out));
        }
        out.println(counter.summary().count(Severity.ERROR) + " errors in "
                + counter.summary().resources() + " resources");
        return counter.summary().reaches(Severity.ERROR) ? 1 : 0;
    }

    private static void print(JudgedFinding judged, FindingTexts texts, FindingCounter counter, PrintStream out) {
        counter.found(judged);
        out.println(judged.finding().location().text() + ": "
                + judged.severity().code() + ": "
                + texts.sentence(judged.finding()).in(Language.ZH));
    }
}
