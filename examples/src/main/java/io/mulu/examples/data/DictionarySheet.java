package io.mulu.examples.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the lists that the drop-downs of the form choose from, one list to a column. */
final class DictionarySheet {

    static final String NAME = "字典";

    private static final int WIDTH = 18;

    private DictionarySheet() {}

    /**
     * Writes the sheet and names each list, so that a drop-down can follow the choice in another cell.
     *
     * @param workbook the workbook to add the sheet to
     * @param values rows with {@code list} and {@code value}, those of one list together
     * @return where each list stands
     */
    static Map<String, Range> write(Workbook workbook, List<Map<String, String>> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach(row -> lists.computeIfAbsent(row.getOrDefault("list", ""), list -> new ArrayList<>())
                .add(row.getOrDefault("value", "")));
        Worksheet sheet = workbook.newWorksheet(NAME);
        Map<String, Range> ranges = new LinkedHashMap<>();
        lists.forEach((list, entries) -> ranges.put(list, column(sheet, ranges.size(), list, entries)));
        sheet.freezePane(0, 1);
        return ranges;
    }

    private static Range column(Worksheet sheet, int column, String list, List<String> entries) {
        sheet.width(column, WIDTH);
        sheet.value(0, column, list);
        sheet.style(0, column)
                .bold()
                .fontColor(FormStyle.WHITE)
                .fillColor(FormStyle.DARK)
                .horizontalAlignment("center")
                .set();
        for (int i = 0; i < entries.size(); i++) {
            sheet.value(i + 1, column, entries.get(i));
        }
        Range range = sheet.range(1, column, entries.size(), column);
        range.setName(list);
        range.setFolderScope(true);
        range.style().borderStyle(BorderStyle.THIN).borderColor(FormStyle.LINE).set();
        return range;
    }
}
