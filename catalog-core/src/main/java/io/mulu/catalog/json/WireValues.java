package io.mulu.catalog.json;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads values that stand exactly as the format writes them, and no others. Immutable. */
final class WireValues {

    private static final int DATE_LENGTH = 10;
    private static final int MOST_DIGITS = 40;

    final ValueDomain modeCategory;
    final ValueDomain modeType;
    final ValueDomain formatCategory;
    final ValueDomain formatType;
    final ValueDomain updateCycle;
    final ValueDomain level;

    WireValues(MetadataRegistry registry) {
        modeCategory = registry.domain(ValueDomains.SHARING_MODE_CATEGORY);
        modeType = registry.domain(ValueDomains.SHARING_MODE_TYPE);
        formatCategory = registry.domain(ValueDomains.FORMAT_CATEGORY);
        formatType = registry.domain(ValueDomains.FORMAT_TYPE);
        updateCycle = registry.domain(ValueDomains.UPDATE_CYCLE);
        level = registry.domain(ValueDomains.LEVEL);
    }

    /** The code that a text is, letter by letter; always the same instance for the same code. */
    static @Nullable String code(ValueDomain domain, String text) {
        return domain.value(text).map(PermissibleValue::code).orElse(null);
    }

    /** A date in the form of ISO 8601 with hyphens. */
    static @Nullable LocalDate date(String text) {
        int length = text.length();
        if (length < DATE_LENGTH || text.charAt(length - 3) != '-' || text.charAt(length - 6) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // a text that only looks like a date; the draft keeps it
        }
    }

    /** A figure, from a JSON number. Negative ones and those of absurd size are none. */
    static @Nullable BigDecimal figure(String number) {
        if (number.length() > MOST_DIGITS || number.charAt(0) == '-') {
            return null;
        }
        try {
            BigDecimal figure = new BigDecimal(number);
            return Math.abs((long) figure.scale()) > MOST_DIGITS ? null : figure;
        } catch (NumberFormatException e) {
            return null; // an exponent beyond all bounds
        }
    }
}
