package io.mulu.examples.data;

import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Adds the drop-downs and limits of the form, for the filled rows and many more. */
final class FormDropDowns {

    private static final int LAST_ROW = 4999;
    private static final String TITLE = "填写有误";

    private final Worksheet sheet;
    private final FormLayout layout;
    private final Map<String, Range> lists;

    FormDropDowns(Worksheet sheet, FormLayout layout, Map<String, Range> lists) {
        this.sheet = sheet;
        this.layout = layout;
        this.lists = lists;
    }

    void write() {
        list("provider.name", "信息资源提供方", DataValidationErrorStyle.INFORMATION);
        list("format.category", "格式分类", DataValidationErrorStyle.STOP);
        list("items.dataType", "数据类型", DataValidationErrorStyle.STOP);
        list("sharing.type", "共享类型", DataValidationErrorStyle.STOP);
        list("sharing.mode.category", "共享方式分类", DataValidationErrorStyle.STOP);
        list("openness.open", "是否开放", DataValidationErrorStyle.STOP);
        list("updateCycle", "更新周期", DataValidationErrorStyle.STOP);
        dependent("format.type", "format.category");
        dependent("sharing.mode.type", "sharing.mode.category");
        layout.columns().stream()
                .map(FormColumn::member)
                .filter(member -> member.startsWith("survey."))
                .forEach(this::figure);
        date("issued");
    }

    private Range cells(String member) {
        int column = layout.column(member);
        return sheet.range(FormLayout.FIRST_DATA_ROW, column, LAST_ROW, column);
    }

    /** The first cell of a column; in a formula it moves along with the row. */
    private String firstCell(String member) {
        return CellNames.cell(FormLayout.FIRST_DATA_ROW, layout.column(member));
    }

    private void list(String member, String list, DataValidationErrorStyle style) {
        Range range = lists.get(list);
        if (range == null) {
            throw new IllegalArgumentException("the dictionary has no list " + list);
        }
        cells(member)
                .validateWithList(range)
                .errorStyle(style)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error("请从下拉列表中选择" + list + "。");
    }

    private void dependent(String member, String on) {
        cells(member)
                .validateWithListByFormula("INDIRECT(" + firstCell(on) + ")")
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error("请先选择分类，再从下拉列表中选择类型。");
    }

    private void figure(String member) {
        String cell = firstCell(member);
        cells(member)
                .validateWithFormula("AND(ISNUMBER(" + cell + ")," + cell + ">=0)")
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error("请填写不小于 0 的数字，不带单位；不掌握时填 0。");
    }

    /** From 1970-01-01 to 2050-12-31, as the form has it; written without "less than", which fastexcel does not escape. */
    private void date(String member) {
        String cell = firstCell(member);
        cells(member)
                .validateWithFormula("AND(ISNUMBER(" + cell + ")," + cell + ">=25569,55153>=" + cell + ")")
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error("请填写日期，例如 2026-01-31。");
    }
}
