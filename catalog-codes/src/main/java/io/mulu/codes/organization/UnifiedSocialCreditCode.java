package io.mulu.codes.organization;

import io.mulu.codes.reading.Reading;
import io.mulu.codes.region.DivisionCode;

/**
 * A unified social credit code (统一社会信用代码) after GB 32100-2015: eighteen characters.
 *
 * <table>
 * <caption>Positions</caption>
 * <tr><td>1</td><td>registering department (登记管理部门)</td></tr>
 * <tr><td>2</td><td>category of organisation (机构类别)</td></tr>
 * <tr><td>3-8</td><td>division code of the registering authority at the time (登记管理机关行政区划码)</td></tr>
 * <tr><td>9-17</td><td>organisation code (主体标识码), its hyphen dropped</td></tr>
 * <tr><td>18</td><td>check character (校验码)</td></tr>
 * </table>
 *
 * <p>The alphabet is digits and capital letters without I, O, S, V and Z. Nothing is trimmed, folded or put in upper
 * case. A division that is no longer current is right: the code keeps the authority that registered it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class UnifiedSocialCreditCode implements Comparable<UnifiedSocialCreditCode> {

    /** The number of characters. */
    public static final int LENGTH = 18;

    private final String text;

    UnifiedSocialCreditCode(String text) {
        this.text = text;
    }

    /**
     * Reads a code strictly.
     *
     * @param text eighteen characters
     * @return the code
     * @throws io.mulu.codes.reading.CodeFormatException if the text breaks any rule
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a code strictly, or says what is wrong. Throws for no text.
     *
     * @param text any text
     * @return the code, or the faults that {@link #read(String, Leniency)} names
     */
    public static Reading<UnifiedSocialCreditCode> read(String text) {
        return read(text, Leniency.STRICT);
    }

    /**
     * Reads a code, or says what is wrong. Throws for no text.
     *
     * <table>
     * <caption>Kinds of faults and notes, in the order of reporting</caption>
     * <tr><td>{@code length}</td><td>not eighteen characters; position 0, found and expected are counts</td></tr>
     * <tr><td>{@code alphabet}</td><td>a character outside the alphabet; expected is its capital or half-width
     * form</td></tr>
     * <tr><td>{@code department-unknown}</td><td>position 1; expected lists the known characters</td></tr>
     * <tr><td>{@code category-not-allowed}</td><td>position 2; expected lists what the department has</td></tr>
     * <tr><td>{@code region-not-digits}</td><td>positions 3 to 8</td></tr>
     * <tr><td>{@code province-unknown}</td><td>position 3; found is the two digits</td></tr>
     * <tr><td>{@code organization-check}</td><td>position 17</td></tr>
     * <tr><td>{@code check}</td><td>position 18</td></tr>
     * <tr><td>{@code pilot-check}</td><td>position 18, in place of {@code check}: a code of the Fujian pilot; expected is
     * what the standard wants</td></tr>
     * </table>
     *
     * <p>After a fault of length or alphabet nothing else is looked at.
     *
     * @param text any text
     * @param leniency what to insist on
     * @return the code, with notes on what was let pass, or the faults
     */
    public static Reading<UnifiedSocialCreditCode> read(String text, Leniency leniency) {
        return read(text, leniency, RegistrationTable.shipped());
    }

    /**
     * Reads a code against a table of departments and categories of one's own. Otherwise as {@link #read(String,
     * Leniency)}.
     *
     * @param text any text
     * @param leniency what to insist on
     * @param table the departments, categories and provinces there are
     * @return the code, with notes on what was let pass, or the faults
     */
    public static Reading<UnifiedSocialCreditCode> read(String text, Leniency leniency, RegistrationTable table) {
        return new CreditCodeReader(table, leniency).read(text);
    }

    /**
     * Takes white space off both ends and puts ASCII letters in upper case. Reading never does so by itself. Full-width
     * characters stay as they are, and so stay wrong.
     *
     * @param text any text
     * @return the text to read
     */
    public static String normalise(String text) {
        StringBuilder upper = new StringBuilder(text.strip());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c >= 'a' && c <= 'z') {
                upper.setCharAt(i, (char) (c - 'a' + 'A'));
            }
        }
        return upper.toString();
    }

    /**
     * The code as written.
     *
     * @return eighteen characters
     */
    public String text() {
        return text;
    }

    /**
     * The registering department.
     *
     * @return the first character, for example {@code 1} for the staffing commission (机构编制)
     */
    public char department() {
        return text.charAt(0);
    }

    /**
     * The category of organisation, which means something only together with the department.
     *
     * @return the second character, for example {@code 1} for an organ (机关) under department {@code 1}
     */
    public char category() {
        return text.charAt(1);
    }

    /**
     * The division of the authority that registered the organisation, as it was then.
     *
     * @return positions 3 to 8; {@code 100000} for national organs
     */
    public DivisionCode region() {
        return DivisionCode.parse(text.substring(2, 8));
    }

    /**
     * The organisation code inside.
     *
     * @return positions 9 to 17; its check character may be wrong when this code was read with {@link Leniency#LENIENT}
     */
    public OrganizationCode organizationCode() {
        return new OrganizationCode(text.substring(8, 17));
    }

    /**
     * The check character.
     *
     * @return the last character
     */
    public char checkCharacter() {
        return text.charAt(LENGTH - 1);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnifiedSocialCreditCode code && text.equals(code.text);
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
