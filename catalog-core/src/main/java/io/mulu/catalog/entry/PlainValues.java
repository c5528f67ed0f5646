package io.mulu.catalog.entry;

import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads values that need no registry from texts as people write them; blanks around them are set aside. */
public final class PlainValues {

    /** The form of texts that {@link #date} can read, as a regular expression for schemas and shapes. */
    public static final String DATE_FORM =
            "^\\s*([0-9]{8}|[0-9]{4}[-/.－／．年][0-9]{1,2}[-/.－／．月][0-9]{1,2}日?([ T][0-9:.+Z -]*)?)\\s*$";

    /** The form of texts that {@link #figure} can read, as a regular expression for schemas and shapes. */
    public static final String FIGURE_FORM = "^\\s*[0-9]+([.][0-9]+)?\\s*$";

    private PlainValues() {}

    /**
     * The form of texts that can be read as a value of a type.
     *
     * @param type the type
     * @return a regular expression; empty for types of which any text may be a value
     */
    public static Optional<String> form(ElementType type) {
        return switch (type) {
            case DATE -> Optional.of(DATE_FORM);
            case NUMBER -> Optional.of(FIGURE_FORM);
            default -> Optional.empty();
        };
    }

    /**
     * Reads a day: {@code 2017-08-24}, {@code 2017/8/24}, {@code 2017.8.24}, {@code 20170824} or {@code 2017年8月24日}, each
     * also with a time of day behind it, which is set aside.
     *
     * @param text the text
     * @return the day; empty when it is none, or one that no calendar has
     */
    public static Optional<LocalDate> date(String text) {
        return DateReader.read(Spelling.trim(text));
    }

    /**
     * Reads a figure: decimal digits with at most one point among them, and nothing else.
     *
     * @param text the text
     * @return the figure, not below zero; empty when it is none
     */
    public static Optional<BigDecimal> figure(String text) {
        return ValueReader.figure(Spelling.trim(text));
    }
}
