package io.mulu.tables.xlsx;

import io.mulu.tables.grid.DateSystem;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.grid.UnreadableTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open workbook. Rows are streamed; only the shared texts stay in memory, within the limits. For use by one thread.
 */
public final class XlsxFile implements TableFile {

    private final OpcPackage parts;
    private final List<TableSheet> sheets = new ArrayList<>();
    private final @Nullable String stylesPart;
    private final @Nullable String sharedPart;
    private DateSystem dates = DateSystem.FROM_1900;
    private @Nullable Styles styles;
    private @Nullable SharedTexts shared;

    private XlsxFile(OpcPackage parts) throws IOException {
        this.parts = parts;
        String workbook = parts.workbook();
        Map<String, OpcPackage.Relation> relations = parts.relations(workbook);
        this.stylesPart = OpcPackage.target(relations, "styles");
        this.sharedPart = OpcPackage.target(relations, "sharedStrings");
        readWorkbook(workbook, relations);
        if (sheets.isEmpty()) {
            throw UnreadableTable.because("no-sheets", parts.file());
        }
    }

    /**
     * Opens a workbook.
     *
     * @param path the file, which must be a zip
     * @param name its name, for locations and sentences
     * @param limits what it may be at most
     * @return the workbook, to be closed
     * @throws io.mulu.catalog.stream.UnreadableInputException if it is no workbook or a damaged one
     * @throws IOException if it cannot be read
     */
    public static XlsxFile open(Path path, String name, TableLimits limits) throws IOException {
        OpcPackage parts = OpcPackage.open(path, name, limits);
        try {
            return new XlsxFile(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void readWorkbook(String part, Map<String, OpcPackage.Relation> relations) throws IOException {
        try (XmlPart xml = parts.xml(part)) {
            boolean root = true;
            while (xml.nextElement()) {
                if (root && !xml.isAt("workbook")) {
                    throw UnreadableTable.because("no-workbook", parts.file());
                }
                root = false;
                if (xml.isAt("workbookPr")) {
                    String from1904 = xml.attribute("date1904");
                    boolean is1904 = "1".equals(from1904) || "true".equals(from1904);
                    dates = is1904 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                } else if (xml.isAt("sheet")) {
                    addSheet(xml, relations);
                }
            }
        }
    }

    /** Charts and dialogs are listed among the sheets but have no rows. */
    private void addSheet(XmlPart xml, Map<String, OpcPackage.Relation> relations) throws IOException {
        OpcPackage.Relation relation = relations.get(String.valueOf(xml.attribute("id")));
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        if (relation != null && relation.type().endsWith("/worksheet")) {
            boolean visible = state == null || state.equals("visible");
            sheets.add(new Sheet(name == null ? "" : name, visible, relation.target()));
            if (sheets.size() > parts.limits().sheets()) {
                throw UnreadableTable.because(
                        "too-many-sheets",
                        parts.file(),
                        "limit",
                        Integer.toString(parts.limits().sheets()));
            }
        }
    }

    @Override
    public String name() {
        return parts.file();
    }

    @Override
    public List<TableSheet> sheets() {
        return List.copyOf(sheets);
    }

    Styles styles() throws IOException {
        Styles known = styles;
        if (known == null) {
            known = Styles.read(parts, stylesPart);
            styles = known;
        }
        return known;
    }

    SharedTexts sharedTexts() throws IOException {
        SharedTexts known = shared;
        if (known == null) {
            known = new SharedTexts(parts, sharedPart);
            shared = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            if (shared != null) {
                shared.close();
            }
        }
    }

    private final class Sheet implements TableSheet {

        private final String name;
        private final boolean visible;
        private final String part;

        Sheet(String name, boolean visible, String part) {
            this.name = name;
            this.visible = visible;
            this.part = part;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean visible() {
            return visible;
        }

        @Override
        public RowCursor rows() throws IOException {
            return new XlsxRows(XlsxFile.this, parts.sheet(part), dates, parts.limits());
        }

        @Override
        public MergedCells merges() throws IOException {
            return MergeScan.read(parts, part);
        }

        @Override
        public DateSystem dates() {
            return dates;
        }
    }
}
