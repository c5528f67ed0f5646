package io.mulu.codes.plan;

import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days in plan files. */
final class PlanDates {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PlanDates() {}

    static Optional<LocalDate> read(TableRow row, String column, List<TableFault> faults) {
        try {
            return Optional.of(LocalDate.parse(row.get(column), FORM));
        } catch (DateTimeParseException e) {
            faults.add(new TableFault(row.line(), "not-a-date", row.get(column)));
            return Optional.empty();
        }
    }
}
