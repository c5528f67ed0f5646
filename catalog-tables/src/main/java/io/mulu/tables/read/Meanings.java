package io.mulu.tables.read;

import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.DateSystem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What texts mean before the registry reads them: by the layout's dictionaries, and, in the columns of dates, days
 * that a workbook counted but did not format as dates. For use by one thread.
 */
final class Meanings {

    /** Five digits: from 1927 to 2173. */
    private static final int SERIAL_DIGITS = 5;

    private final @Nullable Map<String, String>[] dictionaries;
    private final boolean[] dates;
    private final DateSystem system;

    Meanings(ColumnPlan plan, MetadataRegistry registry, DateSystem system) {
        this.dictionaries = dictionaries(plan);
        this.dates = new boolean[plan.width() + 1];
        for (int column = 1; column < dates.length; column++) {
            dates[column] = plan.element(column, registry)
                    .filter(element -> element.details().type() == ElementType.DATE)
                    .isPresent();
        }
        this.system = system;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Map<String, String>[] dictionaries(ColumnPlan plan) {
        @Nullable Map<String, String>[] byColumn = new Map[plan.width() + 1];
        for (int column = 1; column < byColumn.length; column++) {
            Map<String, String> dictionary = plan.dictionary(column);
            if (!dictionary.isEmpty()) {
                Map<String, String> folded = new HashMap<>();
                dictionary.forEach((text, meant) -> folded.put(Spelling.key(text), meant));
                folded.putAll(dictionary);
                byColumn[column] = folded;
            }
        }
        return byColumn;
    }

    /** The text to be read in place of another; the same when it means itself. */
    String meant(int column, String text) {
        if (column < dates.length && dates[column]) {
            return day(text);
        }
        Map<String, String> dictionary = column < dictionaries.length ? dictionaries[column] : null;
        if (dictionary == null) {
            return text;
        }
        String literal = dictionary.get(text);
        if (literal != null) {
            return literal;
        }
        return dictionary.getOrDefault(Spelling.key(text), text);
    }

    private String day(String text) {
        int point = text.indexOf('.');
        int digits = point < 0 ? text.length() : point;
        if (digits != SERIAL_DIGITS || text.length() > 20) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != point) {
                return text;
            }
        }
        return system.text(new BigDecimal(text)).orElse(text);
    }
}
