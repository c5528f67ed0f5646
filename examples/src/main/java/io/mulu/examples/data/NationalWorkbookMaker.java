package io.mulu.examples.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes the example workbooks and the list of findings that belongs to one of them.
 *
 * <p>The same source files give the same content; with the same Java runtime, also the same bytes. Instances have no
 * state of their own and read the source files anew for every workbook.
 */
public final class NationalWorkbookMaker {

    /** The catalogue of three departments, which is right in every respect. */
    public static final String NATIONAL = "national-catalogue.xlsx";
    /** Some of its resources in the form without classification. */
    public static final String SHORT_FORM = "national-catalogue-27.xlsx";
    /** A catalogue with a defect for every rule. */
    public static final String DEFECTS = "national-catalogue-defects.xlsx";
    /** The findings that the defects give. */
    public static final String EXPECTED = "national-catalogue-defects.expected.csv";

    private static final String SHEET = "Sheet1";
    private static final Set<String> IN_SHORT_FORM = Set.of("MZ-01", "MZ-10", "ZJ-08", "ZJ-17", "HG-05", "HG-19");

    private final Path source;

    /**
     * A maker.
     *
     * @param source the folder of the source files
     */
    public NationalWorkbookMaker(Path source) {
        this.source = source;
    }

    /**
     * Writes all files into a folder.
     *
     * @param target the folder, which must be there; files in it are replaced
     * @throws IOException if a file cannot be read or written
     */
    public void writeAll(Path target) throws IOException {
        Files.write(target.resolve(NATIONAL), national());
        Files.write(target.resolve(SHORT_FORM), shortForm());
        Files.write(target.resolve(DEFECTS), defects());
        Files.writeString(target.resolve(EXPECTED), expectedFindings(), StandardCharsets.UTF_8);
    }

    /**
     * The form of 53 columns, filled in for three departments.
     *
     * @return a workbook
     * @throws IOException if a source file cannot be read
     */
    public byte[] national() throws IOException {
        FormLayout layout = FormLayout.national();
        return workbook(layout, layout.columns().size(), resources("resources.csv", "items.csv"));
    }

    /**
     * The form of 27 columns, filled in with six resources.
     *
     * @return a workbook
     * @throws IOException if a source file cannot be read
     */
    public byte[] shortForm() throws IOException {
        FormLayout layout = FormLayout.withoutClassification();
        List<ResourceRows> some = resources("resources.csv", "items.csv").stream()
                .filter(resource -> IN_SHORT_FORM.contains(resource.id()))
                .toList();
        return workbook(layout, layout.columns().size(), some);
    }

    /**
     * The form of 53 columns with a defect for every rule, and three columns besides for what the form cannot express.
     *
     * @return a workbook
     * @throws IOException if a source file cannot be read
     */
    public byte[] defects() throws IOException {
        return workbook(defectsLayout(), FormLayout.national().columns().size(), defectiveResources());
    }

    /**
     * The findings that checking {@link #defects()} must give, and no others.
     *
     * @return CSV with the columns rule, severity, sheet, cell and member
     * @throws IOException if a source file cannot be read
     */
    public String expectedFindings() throws IOException {
        return new ExpectedFindings(defectsLayout(), defectiveResources())
                .csv(SourceTable.rows(source.resolve("defects-findings.csv")), SHEET);
    }

    private static FormLayout defectsLayout() {
        return FormLayout.national().withAttributesBeyondTheForm();
    }

    private List<ResourceRows> defectiveResources() throws IOException {
        return resources("defects-resources.csv", "defects-items.csv");
    }

    private List<ResourceRows> resources(String resources, String items) throws IOException {
        return ResourceRows.read(source.resolve(resources), source.resolve(items));
    }

    private byte[] workbook(FormLayout layout, int formColumns, List<ResourceRows> resources) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(layout, formColumns, resources, out);
            }
            return FixedArchive.of(file);
        } finally {
            Files.delete(file);
        }
    }

    private void write(FormLayout layout, int formColumns, List<ResourceRows> resources, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Mulu", null)) {
            workbook.setGlobalDefaultFont(FormStyle.FONT, FormStyle.FONT_SIZE);
            Worksheet form = workbook.newWorksheet(SHEET);
            Map<String, Range> lists =
                    DictionarySheet.write(workbook, SourceTable.rows(source.resolve("dictionary.csv")));
            new FormHeader(form, layout).write(formColumns);
            new FormBody(form, layout).write(resources);
            new FormDropDowns(form, layout, lists).write();
        }
    }
}
