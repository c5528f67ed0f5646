package io.mulu.tables.annotate;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.Language;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Copies a workbook (xlsx, xlsm) with what was found in it: each cell that a finding is about gets the colour of its
 * gravest finding and a note that says what is wrong and what to do; a sheet behind all others lists everything and links
 * to the cells. Immutable and thread-safe.
 *
 * <p>Nothing else changes: parts that need no mark are the same byte for byte, and in the others only the bytes of the
 * marks differ. A cell keeps its value, number format, font, border and alignment; a note that a cell has is kept, ours
 * stands below it. Marks that an earlier run made are replaced, and fills that they covered come back.
 *
 * <p>Rows are streamed; memory grows with the findings, the styles and the notes of the workbook.
 */
public final class WorkbookAnnotator {

    /** The most notes that a workbook gets: programs become slow with more. */
    public static final int USUAL_NOTES = 10_000;

    private final FindingTexts texts;
    private final Language language;
    private final TableLimits limits;
    private final int notes;

    private WorkbookAnnotator(FindingTexts texts, Language language, TableLimits limits, int notes) {
        this.texts = texts;
        this.language = language;
        this.limits = limits;
        this.notes = notes;
    }

    /**
     * An annotator with the usual limits.
     *
     * @param texts what to say about findings
     * @param language the language of notes and summary
     * @return the annotator
     */
    public static WorkbookAnnotator of(FindingTexts texts, Language language) {
        return new WorkbookAnnotator(
                Objects.requireNonNull(texts, "texts"),
                Objects.requireNonNull(language, "language"),
                TableLimits.standard(),
                USUAL_NOTES);
    }

    /**
     * The same annotator with other limits of workbooks.
     *
     * @param others what files may be at most
     * @return a new annotator
     */
    public WorkbookAnnotator withLimits(TableLimits others) {
        return new WorkbookAnnotator(texts, language, Objects.requireNonNull(others, "others"), notes);
    }

    /**
     * The same annotator with another number of notes. Cells beyond it have their colour and their line in the summary,
     * which says so; those with the gravest findings get notes first.
     *
     * @param most the most notes that a workbook gets
     * @return a new annotator
     * @throws IllegalArgumentException if it is negative
     */
    public WorkbookAnnotator withNotes(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative");
        }
        return new WorkbookAnnotator(texts, language, limits, most);
    }

    /**
     * Whether a file may be a workbook that can be annotated: a zip, by its first bytes.
     *
     * @param file the file
     * @return false for text, JSON and everything else
     * @throws IOException if it cannot be read
     */
    public static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    /**
     * Writes an annotated copy.
     *
     * @param workbook the file that was checked; it is only read
     * @param findings what was found in it, in the order found; those whose location is no cell of it are listed in the
     *     summary without a link
     * @param out takes the copy; flushed, not closed. After a failure it has part of a file
     * @return what was written
     * @throws io.mulu.catalog.stream.UnreadableInputException if the file is no workbook, or a part to be marked cannot
     *     be read; says why
     * @throws IOException if reading or writing fails
     * @throws IllegalArgumentException if a finding is of a rule that the texts do not know
     */
    public Annotation annotate(Path workbook, List<JudgedFinding> findings, OutputStream out) throws IOException {
        Path name = workbook.getFileName();
        String shown = name == null ? workbook.toString() : name.toString();
        if (!isWorkbook(workbook)) {
            throw UnreadableTable.because("not-workbook", shown);
        }
        try (OpcPackage original = OpcPackage.open(workbook, shown, limits)) {
            return new AnnotationRun(original, workbook, new Wording(texts, language), notes).run(findings, out);
        }
    }
}
