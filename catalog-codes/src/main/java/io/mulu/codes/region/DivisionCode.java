package io.mulu.codes.region;

import io.mulu.codes.reading.Digits;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.List;
import java.util.Objects;

/**
 * The code of an administrative division after GB/T 2260: six digits, two each for province, prefecture and county.
 *
 * <p>{@code 110000} is Beijing, {@code 410182} Xingyang; {@code 100000} stands for national organs. Any six digits are a
 * division code: whether a division has or had it is asked of the {@code DivisionRegistry}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DivisionCode implements Comparable<DivisionCode> {

    private static final int LENGTH = 6;

    private final String text;

    private DivisionCode(String text) {
        this.text = text;
    }

    /**
     * Reads six digits.
     *
     * @param text the digits
     * @return the code
     * @throws io.mulu.codes.reading.CodeFormatException if the text is anything else
     */
    public static DivisionCode parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads six digits, or says what is wrong. Throws for no text.
     *
     * @param text any text
     * @return the code, or faults of kind {@code length} and {@code not-a-digit}
     */
    public static Reading<DivisionCode> read(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.codePointCount(0, text.length());
        if (length != LENGTH) {
            return Reading.failed(List.of(new Fault("length", 0, String.valueOf(length), String.valueOf(LENGTH))));
        }
        List<Fault> faults = Digits.faults(text, LENGTH);
        return faults.isEmpty() ? Reading.of(new DivisionCode(text)) : Reading.failed(faults);
    }

    /**
     * The code as written.
     *
     * @return six digits
     */
    public String text() {
        return text;
    }

    /**
     * The code of the province this one belongs to.
     *
     * @return the first two digits followed by four zeros; this code itself for a province
     */
    public DivisionCode province() {
        return level() == DivisionLevel.PROVINCE ? this : new DivisionCode(text.substring(0, 2) + "0000");
    }

    /**
     * The code of the prefecture this one belongs to, whether or not a division stands there: counties directly under a
     * province lie in {@code 90} and the districts of a municipality in {@code 01}, which have no division of their own.
     *
     * @return the first four digits followed by two zeros; this code itself for a province or prefecture
     */
    public DivisionCode prefecture() {
        return level() == DivisionLevel.COUNTY ? new DivisionCode(text.substring(0, 4) + "00") : this;
    }

    /**
     * The level that the digits speak of.
     *
     * @return province when the last four digits are zeros, prefecture when the last two are, else county
     */
    public DivisionLevel level() {
        if (!text.endsWith("00")) {
            return DivisionLevel.COUNTY;
        }
        return text.endsWith("0000") ? DivisionLevel.PROVINCE : DivisionLevel.PREFECTURE;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
