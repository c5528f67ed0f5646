package io.mulu.tables.annotate;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One workbook being annotated. Used once, by one thread. */
final class AnnotationRun {

    private final OpcPackage original;
    private final Wording wording;
    private final int mostNotes;
    private final PartSet parts;
    private final WorkbookIndex index;
    private final EarlierMarks earlier;
    private final MarkColours colours = new MarkColours();
    private final Map<WorkbookIndex.Sheet, SheetMarks> marks = new LinkedHashMap<>();
    private final Shortfall shortfall = new Shortfall();
    private final String summaryName;

    AnnotationRun(OpcPackage original, Path workbook, Wording wording, int mostNotes) throws IOException {
        this.original = original;
        this.wording = wording;
        this.mostNotes = mostNotes;
        this.parts = new PartSet(original);
        this.index = WorkbookIndex.read(parts);
        this.earlier = EarlierMarks.in(workbook, original);
        this.summaryName = Objects.requireNonNullElseGet(earlier.sheet(), () -> index.freeName(wording.say("sheet")));
    }

    Annotation run(List<JudgedFinding> findings, OutputStream out) throws IOException {
        place(findings);
        List<JudgedFinding> listed = findings.stream()
                .sorted(Comparator.comparing(JudgedFinding::severity).reversed())
                .limit(SummarySheet.MOST_LINES)
                .toList();
        List<CellMark> all =
                marks.values().stream().flatMap(sheet -> sheet.all().stream()).toList();
        NoteSource source = new NoteSource(wording, summaryName, listed, all, mostNotes);
        Map<WorkbookIndex.Sheet, MarkedSheet> sheets = sheets();
        StyleBook styles = styles(sheets);
        SummaryStyles own = SummaryStyles.in(styles, colours);
        int notes = annotate(sheets, styles, source);
        List<LocalizedText> remarks = shortfall.remarks(
                all.size() - source.count(), mostNotes, findings.size() - listed.size(), styles.refused());
        summary(findings, listed, all.size(), own, remarks);
        styles.finish();
        parts.write(out);
        return new Annotation(summaryName, findings.size(), all.size(), notes, remarks);
    }

    /** Finds the cells of findings; merged ranges are known only then, and only where there is something to mark. */
    private void place(List<JudgedFinding> findings) throws IOException {
        index.sheets().stream()
                .filter(sheet -> !sheet.name().equals(earlier.sheet()))
                .forEach(sheet -> marks.putIfAbsent(sheet, new SheetMarks()));
        for (JudgedFinding finding : findings) {
            cell(finding.finding().location())
                    .ifPresent(cell -> sheetOf(cell)
                            .ifPresent(sheet -> sheet.add(cell.row(), Math.max(1, cell.column()), finding)));
        }
        for (Map.Entry<WorkbookIndex.Sheet, SheetMarks> sheet : marks.entrySet()) {
            if (!sheet.getValue().isEmpty()) {
                original.merges(sheet.getKey().part(), sheet.getValue()::gather);
            }
        }
    }

    private Optional<CellLocation> cell(Location location) {
        return location instanceof CellLocation cell
                        && cell.file().equals(original.file())
                        && cell.row() >= 1
                        && cell.row() <= CellAddress.LAST_ROW
                        && cell.column() <= CellAddress.LAST_COLUMN
                ? Optional.of(cell)
                : Optional.empty();
    }

    private Optional<SheetMarks> sheetOf(CellLocation cell) {
        return index.sheet(cell.sheet()).map(marks::get);
    }

    private Map<WorkbookIndex.Sheet, MarkedSheet> sheets() throws IOException {
        Map<WorkbookIndex.Sheet, MarkedSheet> sheets = new LinkedHashMap<>();
        for (WorkbookIndex.Sheet sheet : marks.keySet()) {
            sheets.put(sheet, new MarkedSheet(parts, index, sheet.part()));
        }
        return sheets;
    }

    private StyleBook styles(Map<WorkbookIndex.Sheet, MarkedSheet> sheets) throws IOException {
        boolean annotated = earlier.sheet() != null || sheets.values().stream().anyMatch(MarkedSheet::hasOurs);
        colours.remember(earlier.covered());
        return new StyleBook(index.styles(), colours, annotated);
    }

    private int annotate(Map<WorkbookIndex.Sheet, MarkedSheet> sheets, StyleBook styles, NoteSource source)
            throws IOException {
        NoteBlocks blocks = NoteBlocks.of(original);
        int notes = 0;
        for (Map.Entry<WorkbookIndex.Sheet, MarkedSheet> sheet : sheets.entrySet()) {
            SheetMarks here = Objects.requireNonNull(marks.get(sheet.getKey()));
            if (!here.isEmpty() || styles.annotated()) {
                notes += sheet.getValue().annotate(here, styles, blocks, source, shortfall);
            }
        }
        return notes;
    }

    private void summary(
            List<JudgedFinding> findings,
            List<JudgedFinding> listed,
            int cells,
            SummaryStyles own,
            List<LocalizedText> remarks)
            throws IOException {
        SummarySheet sheet = new SummarySheet(wording, own, colours.covered());
        sheet.head(
                wording.say("title", "file", original.file()),
                wording.say(
                        "figures",
                        "findings",
                        findings.size(),
                        "errors",
                        count(findings, Severity.ERROR),
                        "warnings",
                        count(findings, Severity.WARNING),
                        "notes",
                        count(findings, Severity.NOTE),
                        "cells",
                        cells),
                wording.all(remarks));
        for (JudgedFinding finding : listed) {
            line(sheet, finding);
        }
        Optional<WorkbookIndex.Sheet> before = index.sheet(earlier.sheet());
        String part = before.isPresent() ? before.get().part() : index.add(summaryName);
        parts.put(part, sheet.bytes(index.namespace()));
    }

    private static long count(List<JudgedFinding> findings, Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).count();
    }

    private void line(SummarySheet sheet, JudgedFinding finding) {
        Location location = finding.finding().location();
        Optional<CellLocation> cell = cell(location).filter(one -> sheetOf(one).isPresent());
        if (cell.isPresent()) {
            String name = String.valueOf(cell.get().sheet());
            String address =
                    CellAddress.of(cell.get().row(), Math.max(1, cell.get().column()));
            sheet.finding(finding, name + "!" + cell.get().cell(), SummarySheet.target(name, address));
        } else {
            boolean whole = location.text().equals(original.file());
            sheet.finding(finding, whole ? wording.say("no-cell") : location.text(), null);
        }
    }
}
