package io.mulu.catalog.model;

import java.util.Optional;

/**
 * The length of an item (数据长度). The guide does not say whether it counts characters or bytes.
 *
 * @param total the length, at least 1
 * @param decimals the number of decimal places within it; 0 when none are stated
 */
public record ItemLength(int total, int decimals) {

    private static final int MAX_DIGITS = 9;

    public ItemLength {
        if (total < 1 || decimals < 0 || decimals > total) {
            throw new IllegalArgumentException("total " + total + " and decimals " + decimals + " make no length");
        }
    }

    /**
     * Reads {@code 255} or {@code 10,2}. Blanks around the numbers are allowed; a trailing {@code .0}, which
     * spreadsheets add to whole numbers, is not part of the length.
     *
     * @param text the text
     * @return the length, or empty when the text is none
     */
    public static Optional<ItemLength> read(String text) {
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        int total = number(first.strip());
        int decimals = comma < 0 ? 0 : number(text.substring(comma + 1).strip());
        if (total < 1 || decimals < 0 || decimals > total) {
            return Optional.empty();
        }
        return Optional.of(new ItemLength(total, decimals));
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * The text form.
     *
     * @return {@code 255} or {@code 10,2}
     */
    public String text() {
        return decimals == 0 ? Integer.toString(total) : total + "," + decimals;
    }
}
