package io.mulu.codes.classification;

import io.mulu.codes.reading.Digits;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The classification code (分类码, the front part of a resource code): 类 one digit, 项 two, 目 three, 细目 any number.
 *
 * <p>{@code 3}, {@code 303}, {@code 303006} and {@code 30300601} are classification codes; {@code 30300} is none, since
 * it ends within a 目. 类 is 1 (基础), 2 (主题) or 3 (部门). There is no upper limit to the length. Where one level of 细目
 * ends and the next begins cannot be said without the tree: {@code 30701319} and {@code 307013107} are siblings.
 *
 * <p>Guide, clause 6.3. Immutable and safe for use by several threads. Ordered as text, which puts a node before all
 * below it.
 */
public final class ClassificationCode implements Comparable<ClassificationCode> {

    private static final int GROUP_END = 3;
    private static final int SUBGROUP_END = 6;
    private static final int MOST_FAULTS = 18;

    private final String text;

    private ClassificationCode(String text) {
        this.text = text;
    }

    /**
     * Reads a classification code.
     *
     * @param text digits
     * @return the code
     * @throws io.mulu.codes.reading.CodeFormatException if the text is none
     */
    public static ClassificationCode parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a classification code, or says what is wrong. Throws for no text.
     *
     * @param text any text
     * @return the code, or faults of kind {@code length} (position 0), {@code not-a-digit} and {@code
     *     category-unknown} (position 1)
     */
    public static Reading<ClassificationCode> read(String text) {
        Objects.requireNonNull(text, "text");
        if (!Digits.only(text)) {
            return Reading.failed(Digits.faults(text, MOST_FAULTS));
        }
        int length = text.length();
        if (length == 0 || length == 2 || length == 4 || length == 5) {
            return Reading.failed(List.of(new Fault("length", 0, String.valueOf(length), "1, 3, 6 or more")));
        }
        if (text.charAt(0) < '1' || text.charAt(0) > '3') {
            return Reading.failed(List.of(new Fault("category-unknown", 1, text.substring(0, 1), "1, 2 or 3")));
        }
        return Reading.of(new ClassificationCode(text));
    }

    /**
     * The code as written.
     *
     * @return one, three, six or more digits
     */
    public String text() {
        return text;
    }

    /**
     * 类.
     *
     * @return {@code 1}, {@code 2} or {@code 3}
     */
    public String category() {
        return text.substring(0, 1);
    }

    /**
     * 项.
     *
     * @return two digits, or empty when the code stops before
     */
    public Optional<String> group() {
        return text.length() < GROUP_END ? Optional.empty() : Optional.of(text.substring(1, GROUP_END));
    }

    /**
     * 目.
     *
     * @return three digits, or empty when the code stops before
     */
    public Optional<String> subgroup() {
        return text.length() < SUBGROUP_END ? Optional.empty() : Optional.of(text.substring(GROUP_END, SUBGROUP_END));
    }

    /**
     * 细目, all levels of it together.
     *
     * @return one or more digits, or empty when the code stops before
     */
    public Optional<String> detail() {
        return text.length() <= SUBGROUP_END ? Optional.empty() : Optional.of(text.substring(SUBGROUP_END));
    }

    /**
     * How deep the code goes.
     *
     * @return the level of its last digit
     */
    public ClassificationLevel level() {
        return switch (text.length()) {
            case 1 -> ClassificationLevel.CATEGORY;
            case GROUP_END -> ClassificationLevel.GROUP;
            case SUBGROUP_END -> ClassificationLevel.SUBGROUP;
            default -> ClassificationLevel.DETAIL;
        };
    }

    /**
     * Whether this code lies below another, judged by its digits alone.
     *
     * @param other the code above
     * @return true when this code is longer and begins with the other
     */
    public boolean isBelow(ClassificationCode other) {
        return text.length() > other.text.length() && text.startsWith(other.text);
    }

    @Override
    public int compareTo(ClassificationCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassificationCode code && text.equals(code.text);
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
