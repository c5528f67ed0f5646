package io.mulu.tables.xlsx;

import io.mulu.tables.grid.DateSystem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Turns what a workbook stores into what people see. */
final class CellTexts {

    /** Spreadsheets compute with 15 significant digits; the rest of a stored fraction is noise of binary numbers. */
    private static final MathContext SEEN = new MathContext(15);

    private static final int LONGEST_NUMBER = 400;
    private static final int LARGEST_SCALE = 400;
    private static final int ESCAPE = "_x0000_".length();

    private CellTexts() {}

    /** A stored number as it is shown by a format of the kind. */
    static String number(String stored, NumberFormat format, DateSystem dates) {
        if (format.isPlain() && (isWhole(stored) || isShort(stored))) {
            return stored;
        }
        Optional<BigDecimal> parsed = decimal(stored);
        if (parsed.isEmpty()) {
            return stored;
        }
        BigDecimal value = parsed.get();
        if (format.isDate()) {
            Optional<String> date = dates.text(value);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return plain(value, isWhole(stored), format.digits());
    }

    private static String plain(BigDecimal value, boolean exact, int digits) {
        BigDecimal seen = exact || value.precision() <= SEEN.getPrecision() ? value : value.round(SEEN);
        String text = seen.signum() == 0 ? "0" : seen.stripTrailingZeros().toPlainString();
        boolean padded = text.length() < digits && seen.signum() >= 0 && text.indexOf('.') < 0;
        return padded ? "0".repeat(digits - text.length()) + text : text;
    }

    private static Optional<BigDecimal> decimal(String stored) {
        if (stored.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(stored);
            return Math.abs((long) value.scale()) > LARGEST_SCALE ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if ((c < '0' || c > '9') && !(c == '-' && i == 0 && stored.length() > 1)) {
                return false;
            }
        }
        return !stored.isEmpty();
    }

    /** Whether it is a fraction that is seen as it is stored: of few digits, none of them superfluous. */
    private static boolean isShort(String stored) {
        int point = stored.indexOf('.');
        int last = stored.length() - 1;
        if (point < 1 || point == last || last > SEEN.getPrecision() || stored.charAt(last) == '0') {
            return false;
        }
        if (stored.charAt(0) == '0' && point > 1) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = stored.charAt(i);
            if ((c < '0' || c > '9') && i != point) {
                return false;
            }
        }
        return true;
    }

    /** A date cell in ISO form, with the midnight that writers add to a day set aside. */
    static String isoDate(String stored) {
        int time = stored.indexOf("T00:00:00");
        return time > 0 ? stored.substring(0, time) : stored;
    }

    /** Undoes the escapes {@code _xHHHH_} by which the format writes characters that XML cannot hold. */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int character = escape(text, at);
            if (character < 0) {
                at += 2;
            } else {
                plain.append(text, from, at).append((char) character);
                at += ESCAPE;
                from = at;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int escape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int character = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            character = character * 16 + digit;
        }
        return character;
    }
}
