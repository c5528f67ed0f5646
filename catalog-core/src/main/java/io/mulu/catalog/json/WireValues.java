package io.mulu.catalog.json;

import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values that stand exactly as the format writes them, and no others. For use by one thread. */
final class WireValues {

    private static final int DATE_LENGTH = 10;
    private static final int MOST_DIGITS = 40;
    private static final int MOST_LENGTHS = 1024;

    private static final @Nullable DataType[] DATA_TYPES = new DataType['Z' + 1];

    private static final Map<String, SharingType> SHARING_TYPES = new HashMap<>();

    static {
        for (DataType type : DataType.values()) {
            DATA_TYPES[type.name().charAt(0)] = type;
        }
        for (SharingType type : SharingType.values()) {
            SHARING_TYPES.put(type.code(), type);
        }
    }

    final ValueDomain modeCategory;
    final ValueDomain modeType;
    final ValueDomain formatCategory;
    final ValueDomain formatType;
    final ValueDomain updateCycle;
    final ValueDomain level;
    private final Map<String, ItemLength> lengths = new HashMap<>();

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
            return length == DATE_LENGTH ? usualDate(text) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // a text that only looks like a date; the draft keeps it
        }
    }

    /** Four, two and two digits; a formatter would take ten times as long. */
    private static @Nullable LocalDate usualDate(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** The data type of a letter. */
    static @Nullable DataType dataType(String letter) {
        return letter.length() == 1 && letter.charAt(0) < DATA_TYPES.length ? DATA_TYPES[letter.charAt(0)] : null;
    }

    /** The sharing type of a code. */
    static @Nullable SharingType sharingType(String code) {
        return SHARING_TYPES.get(code);
    }

    /** A length in the form in which it is written; the same instance for the same text, while there are not many. */
    @Nullable
    ItemLength length(String text) {
        ItemLength known = lengths.get(text);
        if (known != null) {
            return known;
        }
        ItemLength length =
                ItemLength.read(text).filter(read -> read.text().equals(text)).orElse(null);
        if (length != null && lengths.size() < MOST_LENGTHS) {
            lengths.put(text, length);
        }
        return length;
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
