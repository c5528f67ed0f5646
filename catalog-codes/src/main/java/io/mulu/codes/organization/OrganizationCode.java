package io.mulu.codes.organization;

import io.mulu.codes.checkdigit.OrganizationCodeCheckDigit;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An organisation code after GB 11714-1997: eight digits or capital letters and a check character, {@code 0} to {@code
 * 9} or {@code X}.
 *
 * <p>Kept without the hyphen of the printed form: {@code 59467239-9} is {@code 594672399}. Positions 9 to 17 of a unified
 * social credit code are an organisation code.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OrganizationCode implements Comparable<OrganizationCode> {

    static final int LENGTH = 9;
    private static final int BODY = 8;

    private final String text;

    /** For the credit code, which has judged the text already and may have let a wrong check character pass. */
    OrganizationCode(String text) {
        this.text = text;
    }

    /**
     * Reads nine characters, or ten with a hyphen before the last.
     *
     * @param text the code
     * @return the code without the hyphen
     * @throws io.mulu.codes.reading.CodeFormatException if the text is no organisation code
     */
    public static OrganizationCode parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads nine characters, or ten with a hyphen before the last, or says what is wrong. Throws for no text.
     *
     * @param text any text
     * @return the code, or faults of kind {@code length}, {@code alphabet} or {@code organization-check}; positions
     *     count in the text as given
     */
    public static Reading<OrganizationCode> read(String text) {
        Objects.requireNonNull(text, "text");
        boolean hyphen = text.length() == LENGTH + 1 && text.charAt(BODY) == '-';
        String code = hyphen ? text.substring(0, BODY) + text.charAt(LENGTH) : text;
        int length = code.codePointCount(0, code.length());
        if (length != LENGTH) {
            return Reading.failed(List.of(CodeTexts.length(length, LENGTH)));
        }
        List<Fault> faults = alphabetFaults(code, hyphen);
        if (faults.isEmpty()) {
            String expected = OrganizationCodeCheckDigit.INSTANCE.expected(code.substring(0, BODY));
            if (!code.substring(BODY).equals(expected)) {
                faults.add(new Fault("organization-check", hyphen ? 10 : 9, code.substring(BODY), expected));
            }
        }
        return faults.isEmpty() ? Reading.of(new OrganizationCode(code)) : Reading.failed(faults);
    }

    private static List<Fault> alphabetFaults(String code, boolean hyphen) {
        List<Fault> faults = new ArrayList<>(CodeTexts.outside(code.codePoints(), OrganizationCode::isBody));
        if (faults.isEmpty() && !isCheck(code.charAt(BODY))) {
            faults.add(new Fault("alphabet", LENGTH, code.substring(BODY), ""));
        }
        faults.replaceAll(fault -> hyphen && fault.position() == LENGTH
                ? new Fault(fault.kind(), LENGTH + 1, fault.found(), fault.expected())
                : fault);
        return faults;
    }

    private static boolean isBody(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isCheck(char c) {
        return (c >= '0' && c <= '9') || c == 'X';
    }

    /**
     * The code as kept.
     *
     * @return nine characters without a hyphen
     */
    public String text() {
        return text;
    }

    /**
     * The code as printed.
     *
     * @return eight characters, a hyphen and the check character
     */
    public String printed() {
        return text.substring(0, BODY) + '-' + text.charAt(BODY);
    }

    /**
     * The characters that identify the organisation.
     *
     * @return the first eight characters
     */
    public String body() {
        return text.substring(0, BODY);
    }

    /**
     * The check character.
     *
     * @return the ninth character; right, except inside a credit code that was read with {@link Leniency#LENIENT}
     */
    public char checkCharacter() {
        return text.charAt(BODY);
    }

    /**
     * Whether the standard keeps this code for private use inside one system: PDY00001 to PDY99999.
     *
     * @return true for a code that must not be handed to another system
     */
    public boolean isPrivate() {
        return text.startsWith("PDY")
                && !text.startsWith("PDY00000")
                && body().substring(3).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(OrganizationCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationCode code && text.equals(code.text);
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
