package io.mulu.tables.template;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.Language;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.tables.write.MergeList;
import io.mulu.tables.write.PartChange;
import io.mulu.tables.write.SteadyPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook that departments fill in, one row for each item, made from a metadata registry: columns and their groups,
 * frozen above the rows; notes that say what each column is for; drop-down lists, of which some follow from what was
 * chosen before (格式分类 and 格式类型, 共享方式分类 and 共享方式类型, 类 and 项 and 目); formats that keep codes as text; a sheet of
 * lists and a sheet of instructions.
 *
 * <p>Headings and lists are Chinese, as readers expect them; notes and instructions are in the language asked for. The
 * same registry and scheme give the same bytes. Immutable and thread-safe.
 */
public final class FillingTemplate {

    private static final int HEADINGS = 3;

    private final MetadataRegistry registry;
    private final ClassificationScheme scheme;
    private final Language language;

    /**
     * A template.
     *
     * @param registry the elements, their obligations, value domains and examples
     * @param scheme the classes to choose from
     * @param language the language of notes and instructions
     */
    public FillingTemplate(MetadataRegistry registry, ClassificationScheme scheme, Language language) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes the workbook.
     *
     * @param out takes the xlsx package; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        TemplateWords words = new TemplateWords(registry, language);
        List<TemplateColumn> columns = new TemplateColumns(registry).all();
        MergeList merges = new MergeList();
        try (SteadyPackage parts = SteadyPackage.open()) {
            Workbook workbook = new Workbook(parts.stream(), "mulu", "1.0");
            Worksheet form = workbook.newWorksheet(words.say("form-sheet"));
            Worksheet instructions = workbook.newWorksheet(words.say("instruction-sheet"));
            Worksheet lists = workbook.newWorksheet(words.say("list-sheet"));
            head(form, columns, words, merges);
            new FormRules(form, new ListSheet(lists, registry), columns, registry, scheme, words, HEADINGS + 1).put();
            new InstructionSheet(instructions, words).write(columns);
            workbook.finish();
            parts.copy(
                    out,
                    Map.of(
                            "xl/worksheets/sheet1.xml",
                            merges.change(),
                            "xl/drawings/vmlDrawing1.vml",
                            PartChange.ofText(NoteBoxes::enlarged)));
        }
    }

    private void head(Worksheet form, List<TemplateColumn> columns, TemplateWords words, MergeList merges) {
        heading(form, 0, 0, words.say("title"), "BDD7EE");
        merges.add(1, 1, 1, columns.size());
        int at = 0;
        while (at < columns.size()) {
            int end = at + 1;
            String group = columns.get(at).group();
            while (end < columns.size() && columns.get(end).group().equals(group)) {
                end++;
            }
            boolean grouped = end > at + 1 || columns.get(at).member().startsWith("items.");
            if (grouped) {
                heading(form, 1, at, group, "DDEBF7");
                merges.add(2, at + 1, 2, end);
            }
            for (; at < end; at++) {
                column(form, at, columns.get(at), grouped ? 2 : 1, words);
                if (!grouped) {
                    form.style(HEADINGS - 1, at).borderStyle("thin").set();
                    merges.add(2, at + 1, HEADINGS, at + 1);
                }
            }
        }
        form.rowHeight(0, 28);
        form.rowHeight(1, 24);
        form.rowHeight(2, 48);
        form.freezePane(0, HEADINGS);
    }

    private static void column(Worksheet form, int index, TemplateColumn column, int row, TemplateWords words) {
        String mark = column.mandatory() ? "（必填项）" : "（选填项）";
        heading(form, row, index, column.heading() + "\n" + mark, column.mandatory() ? "FCE4D6" : "EDEDED");
        form.width(index, Math.max(16, Math.min(40, column.heading().length() * 2.4)));
        form.comment(row, index, words.note(column));
    }

    private static void heading(Worksheet form, int row, int index, String text, String colour) {
        form.inlineString(row, index, text);
        form.style(row, index)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(colour)
                .borderStyle("thin")
                .set();
    }

    /**
     * Where the cells of a member are to be filled in.
     *
     * @param member the path of the member, such as {@code sharing.type}
     * @return the letters of its column
     * @throws IllegalArgumentException if the template has no such column
     */
    public String column(String member) {
        List<TemplateColumn> columns = new TemplateColumns(registry).all();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).member().equals(member)) {
                return CellLocation.letters(i + 1);
            }
        }
        throw new IllegalArgumentException("member has no column: " + member);
    }
}
