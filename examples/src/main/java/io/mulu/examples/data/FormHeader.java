package io.mulu.examples.data;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes the three rows over the data, the widths of the columns and what is frozen. */
final class FormHeader {

    private static final String TITLE = "政务信息资源Excel模版";
    private static final int GROUP_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int FIRST_LEVEL_HIDDEN = 4;

    private final Worksheet sheet;
    private final List<FormColumn> columns;

    FormHeader(Worksheet sheet, FormLayout layout) {
        this.sheet = sheet;
        this.columns = layout.columns();
    }

    /**
     * Writes them.
     *
     * @param formColumns how many columns the title spans; columns behind are not part of the form of 2017
     */
    void write(int formColumns) {
        title(formColumns);
        for (int column = 0; column < columns.size(); column++) {
            heading(column);
        }
        int left = 0;
        while (left < columns.size()) {
            left = group(left);
        }
        sheet.rowHeight(GROUP_ROW, 22);
        sheet.rowHeight(HEADING_ROW, 34);
        sheet.freezePane(0, FormLayout.FIRST_DATA_ROW);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0, HEADING_ROW);
    }

    private void title(int formColumns) {
        sheet.value(0, 0, TITLE);
        sheet.range(0, 0, 0, formColumns - 1).merge();
        sheet.range(0, 0, 0, formColumns - 1)
                .style()
                .bold()
                .fontSize(16)
                .fontColor(FormStyle.WHITE)
                .fillColor(FormStyle.DARK)
                .horizontalAlignment("left")
                .indent(1)
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 32);
    }

    private void heading(int column) {
        FormColumn described = columns.get(column);
        boolean alone = described.group().isEmpty() && !described.member().equals("format.description");
        sheet.value(alone ? GROUP_ROW : HEADING_ROW, column, described.label());
        sheet.range(GROUP_ROW, column, HEADING_ROW, column)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(described.required() ? FormStyle.REQUIRED : FormStyle.LIGHT)
                .borderStyle(BorderStyle.THIN)
                .borderColor(FormStyle.LINE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        if (alone) {
            sheet.range(GROUP_ROW, column, HEADING_ROW, column).merge();
        }
        sheet.width(column, described.width());
        if (described.member().isEmpty() && column >= FIRST_LEVEL_HIDDEN) {
            sheet.hideColumn(column);
        }
    }

    /** Writes the name of a group over its columns and returns the column behind it. */
    private int group(int left) {
        String group = columns.get(left).group();
        int behind = left + 1;
        if (group.isEmpty()) {
            return behind;
        }
        while (behind < columns.size() && columns.get(behind).group().equals(group)) {
            behind++;
        }
        sheet.value(GROUP_ROW, left, group);
        sheet.range(GROUP_ROW, left, GROUP_ROW, behind - 1)
                .style()
                .fillColor(FormStyle.MIDDLE)
                .set();
        sheet.range(GROUP_ROW, left, GROUP_ROW, behind - 1).merge();
        return behind;
    }
}
