package io.mulu.tables.annotate;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.tables.read.TableCatalogReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workbook read and checked.
 *
 * @param json the catalogue
 * @param findings what was found
 */
record Checked(String json, List<JudgedFinding> findings) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Checked of(Path workbook) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        List<JudgedFinding> findings = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(CheckSettings.guide2017(TODAY));
        try (ResourceSource source = TableCatalogReader.standard().open(workbook);
                CatalogJsonWriter writer = new CatalogJsonWriter(json)) {
            writer.begin(source.description());
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                writer.write(entry.resource());
                check.check(entry, findings::add);
            }
            writer.finish();
        }
        check.finish(findings::add);
        return new Checked(json.toString(StandardCharsets.UTF_8), List.copyOf(findings));
    }

    static WorkbookAnnotator annotator(Language language) {
        return WorkbookAnnotator.of(FindingTexts.shipped(MetadataRegistry.guide2017()), language);
    }

    /** Writes a copy of the same name into a folder, since findings name their file. */
    static Path annotate(Path workbook, List<JudgedFinding> findings, Path folder) throws IOException {
        return annotate(annotator(Language.ZH), workbook, findings, folder);
    }

    static Path annotate(WorkbookAnnotator annotator, Path workbook, List<JudgedFinding> findings, Path folder)
            throws IOException {
        Path copy = Files.createDirectories(folder).resolve(String.valueOf(workbook.getFileName()));
        try (OutputStream out = Files.newOutputStream(copy)) {
            annotator.annotate(workbook, findings, out);
        }
        return copy;
    }

    static JudgedFinding missing(Path workbook, String sheet, int row, int column, Severity severity) {
        CellLocation cell = new CellLocation(String.valueOf(workbook.getFileName()), sheet, row, column);
        return new JudgedFinding(Finding.of("required-element", "summary", cell, Map.of(), null), severity);
    }
}
