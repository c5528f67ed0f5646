package io.mulu.codes.region;

import io.mulu.codes.reading.Digits;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows of a table into divisions and notes what is wrong with them. */
final class DivisionRows {

    private static final int YEAR_DIGITS = 4;

    private final List<TableFault> faults;

    DivisionRows(List<TableFault> faults) {
        this.faults = faults;
    }

    List<Division> read(List<TableRow> rows) {
        List<Division> divisions = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            Division division = division(row);
            if (division != null) {
                divisions.add(division);
            }
        }
        return divisions;
    }

    private @Nullable Division division(TableRow row) {
        int before = faults.size();
        Optional<DivisionCode> code = code(row.line(), row.get("code"));
        int from = year(row.line(), row.get("from"));
        Integer until = row.get("until").isEmpty() ? null : Integer.valueOf(year(row.line(), row.get("until")));
        List<Succession> successions = successions(row, until);
        if (row.get("name").isEmpty()) {
            faults.add(new TableFault(row.line(), "empty-name", row.get("code")));
        }
        if (faults.size() == before && until != null && until <= from) {
            faults.add(new TableFault(row.line(), "ends-before-it-begins", until.toString()));
        }
        return code.isEmpty() || faults.size() > before
                ? null
                : new Division(code.get(), row.get("name"), from, until, successions);
    }

    private Optional<DivisionCode> code(int line, String text) {
        Optional<DivisionCode> code = DivisionCode.read(text).value();
        if (code.isEmpty()) {
            faults.add(new TableFault(line, "not-a-code", text));
        }
        return code;
    }

    int year(int line, String text) {
        if (text.length() == YEAR_DIGITS && Digits.only(text)) {
            return Integer.parseInt(text);
        }
        faults.add(new TableFault(line, "not-a-year", text));
        return 0;
    }

    private List<Succession> successions(TableRow row, @Nullable Integer until) {
        return Stream.of(row.get("successors").split(" "))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> succession(row.line(), text, until).stream())
                .toList();
    }

    private Optional<Succession> succession(int line, String text, @Nullable Integer until) {
        int colon = text.indexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon);
        String year = colon < 0 ? String.valueOf(until) : text.substring(colon + 1);
        int taken = year(line, year);
        return code(line, code).map(c -> new Succession(c, taken));
    }
}
