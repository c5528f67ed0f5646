package io.mulu.tables.template;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says how to fill in the form: a few rules, then a row for each column. For use by one thread. */
final class InstructionSheet {

    private static final List<String> RULES =
            List.of("rule-rows", "rule-repeat", "rule-lists", "rule-code", "rule-date", "rule-columns");

    private static final double[] WIDTHS = {26, 12, 48, 40, 30};

    private final Worksheet sheet;
    private final TemplateWords words;

    InstructionSheet(Worksheet sheet, TemplateWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(List<TemplateColumn> columns) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        put(0, 0, words.say("instruction-sheet"), true);
        int row = 1;
        for (String rule : RULES) {
            sheet.inlineString(row, 0, row + ". " + words.say(rule));
            row++;
        }
        row++;
        String[] heads = {"head-column", "head-obligation", "head-definition", "head-write", "head-example"};
        for (int i = 0; i < heads.length; i++) {
            put(row, i, words.say(heads[i]), true);
        }
        for (TemplateColumn column : columns) {
            row++;
            put(row, 0, column.heading(), false);
            put(row, 1, words.obligation(column), false);
            put(row, 2, words.definition(column), false);
            put(row, 3, words.whatToWrite(column), false);
            put(row, 4, words.example(column), false);
        }
    }

    private void put(int row, int column, String text, boolean heading) {
        if (text.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, text);
        if (heading) {
            sheet.style(row, column).bold().set();
        } else {
            sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format("@")
                    .set();
        }
    }
}
