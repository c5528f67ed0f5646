package io.mulu.tables.template;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationScheme;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The drop-down lists and limits of the cells to be filled in. For use by one thread. */
final class FormRules {

    /** Rows that have lists, behind the headings. */
    private static final int ROWS = 20_000;

    private final Worksheet form;
    private final ListSheet lists;
    private final List<TemplateColumn> columns;
    private final MetadataRegistry registry;
    private final ClassificationScheme scheme;
    private final TemplateWords words;
    private final int firstRow;

    FormRules(
            Worksheet form,
            ListSheet lists,
            List<TemplateColumn> columns,
            MetadataRegistry registry,
            ClassificationScheme scheme,
            TemplateWords words,
            int firstRow) {
        this.form = form;
        this.lists = lists;
        this.columns = columns;
        this.registry = registry;
        this.scheme = scheme;
        this.words = words;
        this.firstRow = firstRow;
    }

    void put() {
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            if (column.level() > 0) {
                level(i, column);
            } else if (column.element() != null) {
                element(i, column.element());
            }
        }
    }

    private void level(int index, TemplateColumn column) {
        String name = lists.level(scheme, column.level(), column.heading());
        if (name.isEmpty()) {
            return;
        }
        if (column.level() == 1) {
            list(index, name, true);
            return;
        }
        StringBuilder chosen = new StringBuilder();
        for (int above = index - column.level() + 1; above < index; above++) {
            chosen.append(chosen.length() == 0 ? "" : "&amp;\"/\"&amp;").append(cell(above));
        }
        list(index, following(name, chosen.toString()), true);
    }

    private void element(int index, MetadataElement element) {
        ElementType type = element.details().type();
        String cell = cell(index);
        String domain = element.valueDomain();
        if (domain != null) {
            coded(index, element, registry.domain(domain).open());
        } else if (type == ElementType.DATE) {
            form.style(index).format("yyyy-mm-dd").set();
            // From 1970 to 2050, as in the workbook of 2017.
            custom(index, "AND(ISNUMBER(" + cell + ")," + cell + ">=25569," + cell + "&lt;=55153)", "date", true);
        } else if (type == ElementType.NUMBER) {
            custom(index, "AND(ISNUMBER(" + cell + ")," + cell + ">=0)", "number", true);
        } else {
            if (type == ElementType.CODE) {
                form.style(index).format("@").set();
            }
            MaximumLength longest = element.details().maximumLength();
            if (longest != null) {
                custom(index, "LEN(" + cell + ")&lt;=" + longest.codePoints(), "too-long", false);
            }
        }
    }

    private void coded(int index, MetadataElement element, boolean open) {
        String broader = element.details().narrowedBy();
        for (int i = 0; broader != null && i < columns.size(); i++) {
            MetadataElement other = columns.get(i).element();
            if (other != null && columns.get(i).member().equals(broader) && other.valueDomain() != null) {
                list(index, following(lists.narrowed(element, other), cell(i)), open);
                return;
            }
        }
        list(index, lists.values(element), open);
    }

    /** The part of a list that follows what was chosen. */
    private static String following(String name, String chosen) {
        return "OFFSET(" + name + ",MATCH(" + chosen + "," + name + "_of,0)-1,0,COUNTIF(" + name + "_of," + chosen
                + "),1)";
    }

    private String cell(int index) {
        return "$" + CellLocation.letters(index + 1) + firstRow;
    }

    private Range range(int index) {
        return form.range(firstRow - 1, index, firstRow - 2 + ROWS, index);
    }

    private void list(int index, String formula, boolean open) {
        range(index)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .errorStyle(open ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(words.say("list-title"))
                .error(words.say(open ? "list-open" : "list-closed"));
    }

    private void custom(int index, String formula, String key, boolean strict) {
        range(index)
                .validateWithFormula(formula)
                .allowBlank(true)
                .errorStyle(strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(columns.get(index).heading())
                .error(words.say(key));
    }
}
