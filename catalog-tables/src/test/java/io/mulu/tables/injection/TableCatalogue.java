package io.mulu.tables.injection;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.Location;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filling template, one row for each item, as a workbook or as CSV. The cells of the resource are repeated in every row,
 * unless the item says otherwise. A text that begins with {@code number:} is a number in a workbook.
 */
final class TableCatalogue implements WrittenCatalogue {

    private static final String NUMBER = "number:";
    private static final String SHEET = "Sheet1";
    private static final List<String> SHARED = List.of("sharing", "openness", "updateCycle", "issued");

    /** Headings by the member without the index of the item. */
    private static final Map<String, String> HEADINGS = headings();

    private final boolean workbook;
    private final List<String> members = List.copyOf(HEADINGS.keySet());
    private final List<Integer> firstRows = new ArrayList<>();
    private String file = "";

    private TableCatalogue(boolean workbook) {
        this.workbook = workbook;
    }

    static TableCatalogue workbook() {
        return new TableCatalogue(true);
    }

    static TableCatalogue csv() {
        return new TableCatalogue(false);
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        for (int level = 0; level < 6; level++) {
            headings.put(
                    "classification.names[" + level + "]", National.levels().get(level));
        }
        List<String> members = List.of(
                "name",
                "code",
                "provider.name",
                "provider.unit",
                "provider.code",
                "summary",
                "format.category",
                "format.type",
                "format.description",
                "survey.storageTotal",
                "survey.recordsTotal",
                "survey.storageShared",
                "survey.recordsShared",
                "survey.storageOpened",
                "survey.recordsOpened",
                "items.name",
                "items.dataType",
                "items.length",
                "sharing.type",
                "sharing.condition",
                "sharing.mode.category",
                "sharing.mode.type",
                "openness.open",
                "openness.condition",
                "updateCycle",
                "issued",
                "relatedCodes");
        for (int i = 0; i < members.size(); i++) {
            headings.put(members.get(i), National.HEADINGS.get(i));
        }
        headings.put("classification.code", "分类码");
        headings.put("level", "目录层级");
        headings.put("classified", "涉密属性");
        headings.put("items.dataElement", "数据元");
        headings.put("extensions.服务对象", "服务对象");
        headings.put("items.extensions.主键", "主键");
        ExtendedRegistry.GOOD
                .keySet()
                .forEach(member -> headings.put(member, member.substring("extensions.".length())));
        headings.put("items.extensions.时间戳", "时间戳");
        return headings;
    }

    @Override
    public Path write(Path folder, List<Texts> entries) throws IOException {
        file = workbook ? "catalogue.xlsx" : "catalogue.csv";
        Path path = folder.resolve(file);
        List<@Nullable Object[]> rows = rows(entries);
        if (workbook) {
            try (TestWorkbook book = TestWorkbook.in(folder, file)) {
                TestWorkbook.Sheet sheet = book.sheet(SHEET);
                for (int row = 0; row < rows.size(); row++) {
                    sheet.row(row + 1, rows.get(row));
                }
            }
        } else {
            try (Writer out = Files.newBufferedWriter(path)) {
                for (@Nullable Object[] row : rows) {
                    line(row, out);
                }
            }
        }
        return path;
    }

    private static void line(@Nullable Object[] row, Writer out) throws IOException {
        for (int i = 0; i < row.length; i++) {
            Object cell = row[i];
            out.append(i == 0 ? "" : ",");
            if (cell != null) {
                out.append('"').append(cell.toString().replace("\"", "\"\"")).append('"');
            }
        }
        out.append('\n');
    }

    private List<@Nullable Object[]> rows(List<Texts> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(HEADINGS.values().toArray());
        for (Texts entry : entries) {
            firstRows.add(rows.size() + 1);
            for (int item = 0; item < Math.max(1, entry.items()); item++) {
                rows.add(row(entry, item));
            }
        }
        return rows;
    }

    private @Nullable Object[] row(Texts entry, int item) {
        @Nullable Object[] cells = new Object[members.size()];
        String prefix = "items[" + item + "].";
        for (int column = 0; column < cells.length; column++) {
            String member = members.get(column);
            String own = member.equals("name") ? null : entry.byMember().get(prefix + member);
            String text = member.startsWith("items.")
                    ? entry.byMember().get(prefix + member.substring("items.".length()))
                    : own != null || saysOtherwise(entry, prefix, member)
                            ? own
                            : entry.byMember().get(member);
            cells[column] = text == null || text.isEmpty() ? null : cell(text);
        }
        return cells;
    }

    /** A row that states a sharing type of its own states the whole block. */
    private static boolean saysOtherwise(Texts entry, String prefix, String member) {
        return SHARED.stream().anyMatch(block -> member.startsWith(block + ".") && entry.has(prefix + block));
    }

    private Object cell(String text) {
        if (!text.startsWith(NUMBER)) {
            return text;
        }
        String number = text.substring(NUMBER.length());
        return workbook ? new BigDecimal(number) : number;
    }

    @Override
    public Location place(int entry, String member) {
        int row = firstRows.get(entry);
        String within = member;
        if (member.startsWith("items[")) {
            int close = member.indexOf(']');
            row += Integer.parseInt(member.substring("items[".length(), close));
            within = member.substring(close + 2);
            within = members.contains("items." + within) ? "items." + within : within;
        }
        int column = members.indexOf(within.equals("items") ? "items.name" : within);
        if (column < 0) {
            String first = within;
            column = members.indexOf(members.stream()
                    .filter(one -> one.startsWith(first))
                    .findFirst()
                    .orElse("name"));
        }
        return new CellLocation(file, workbook ? SHEET : null, row, column + 1);
    }
}
