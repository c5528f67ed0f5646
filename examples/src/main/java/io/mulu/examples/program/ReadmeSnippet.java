package io.mulu.examples.program;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
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

/** The snippet of the README: which cells of a workbook are to be mended. */
final class ReadmeSnippet {

    private ReadmeSnippet() {}

    static void print(Path workbook, LocalDate today, PrintStream out) throws IOException {
        // begin
        FindingTexts texts = FindingTexts.shipped(MetadataRegistry.guide2017());
        CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(today));
        try (ResourceSource source = TableCatalogReader.standard().open(workbook)) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                check.check(entry, judged -> {
                    String sentence = texts.sentence(judged.finding()).in(Language.ZH);
                    out.println(judged.finding().location().text() + "  " + sentence);
                });
            }
        }
        // end
    }
}
