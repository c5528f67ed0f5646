package io.mulu.examples.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of the resources. */
final class FormBody {

    private static final String DATE_FORMAT = "yyyy-mm-dd";

    private final Worksheet sheet;
    private final List<FormColumn> columns;
    private int row = FormLayout.FIRST_DATA_ROW;
    private boolean striped;

    FormBody(Worksheet sheet, FormLayout layout) {
        this.sheet = sheet;
        this.columns = layout.columns();
    }

    void write(List<ResourceRows> resources) {
        resources.forEach(this::write);
    }

    private void write(ResourceRows resource) {
        int top = row;
        for (Map<String, String> values : resource.rows()) {
            for (int column = 0; column < columns.size(); column++) {
                String member = columns.get(column).member();
                cell(column, member, values.getOrDefault(member, ""), values.getOrDefault("issuedAs", ""));
            }
            row++;
        }
        sheet.range(top, 0, row - 1, columns.size() - 1)
                .style()
                .fillColor(striped ? FormStyle.STRIPE : FormStyle.WHITE)
                .borderStyle(BorderStyle.THIN)
                .borderColor(FormStyle.LINE)
                .verticalAlignment("center")
                .set();
        striped = !striped;
    }

    private void cell(int column, String member, String text, String issuedAs) {
        if (text.isEmpty()) {
            return;
        }
        if (member.equals("issued") && issuedAs.equals("date")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (isFigure(member) && isNumber(text)) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    /** Codes stay text: a spreadsheet would round eighteen digits. */
    private static boolean isFigure(String member) {
        return member.startsWith("survey.") || member.equals("items.length");
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
