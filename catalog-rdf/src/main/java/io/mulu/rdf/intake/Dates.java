package io.mulu.rdf.intake;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.registry.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days from the lexical forms of XML Schema, and as people write them. */
final class Dates {

    private static final int USUAL_YEAR = 4;
    private static final int ZONE = 6;

    private Dates() {}

    /** The day; null when the text names none, or only a month or a year. Time and zone are set aside. */
    static @Nullable LocalDate read(String text) {
        String trimmed = Spelling.trim(text);
        LocalDate date = PlainValues.date(trimmed).orElse(null);
        if (date == null) {
            date = PlainValues.date(withoutZone(trimmed)).orElse(null);
        }
        return date == null ? unusual(trimmed) : date;
    }

    /** Whether a text is the lexical form of a day. */
    static boolean isExact(String text, LocalDate date) {
        return date.toString().equals(text) || date.toString().equals("+" + text);
    }

    private static String withoutZone(String text) {
        if (text.endsWith("Z")) {
            return text.substring(0, text.length() - 1);
        }
        int zone = text.length() - ZONE;
        boolean has = zone > 0 && "+-".indexOf(text.charAt(zone)) >= 0 && text.charAt(zone + 3) == ':';
        return has ? text.substring(0, zone) : text;
    }

    /** A year before the first or after 9999. */
    private static @Nullable LocalDate unusual(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        if (!signed && text.indexOf('-') <= USUAL_YEAR) {
            return null;
        }
        try {
            return LocalDate.parse(signed ? text : "+" + text);
        } catch (DateTimeException e) {
            return null; // no day; the text is kept as it was written
        }
    }
}
