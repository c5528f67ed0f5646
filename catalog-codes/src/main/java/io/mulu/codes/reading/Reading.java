package io.mulu.codes.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a code family's {@code read}: a value without faults, or faults without a value.
 *
 * <p>Where a reader was asked to be lenient, a value may come with notes: what a strict reading would have refused.
 *
 * <p>Immutable and safe for use by several threads when {@code T} is.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final List<Fault> faults;
    private final List<Fault> notes;

    private Reading(@Nullable T value, List<Fault> faults, List<Fault> notes) {
        this.value = value;
        this.faults = faults;
        this.notes = notes;
    }

    /**
     * A text that was read.
     *
     * @param <T> the type of the value
     * @param value what it means
     * @return a reading with a value and no faults
     */
    public static <T> Reading<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * A text that was read leniently.
     *
     * @param <T> the type of the value
     * @param value what it means
     * @param notes what a strict reading would have refused, in the order of positions; may be empty
     * @return a reading with a value and no faults
     */
    public static <T> Reading<T> of(T value, List<Fault> notes) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of(), List.copyOf(notes));
    }

    /**
     * A text that is no value.
     *
     * @param <T> the type the value would have had
     * @param faults what is wrong, in the order of positions; at least one
     * @return a reading without a value
     * @throws IllegalArgumentException if there is no fault
     */
    public static <T> Reading<T> failed(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults must not be empty");
        }
        return new Reading<>(null, List.copyOf(faults), List.of());
    }

    /**
     * The value, when the text was valid.
     *
     * @return the value, or empty
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What is wrong with the text.
     *
     * @return the faults; empty when there is a value
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * What was let pass.
     *
     * @return the notes; empty when nothing had to be forgiven, and always empty when there is no value
     */
    public List<Fault> notes() {
        return notes;
    }

    /**
     * Whether there is a value.
     *
     * @return true when {@link #value()} is present
     */
    public boolean isValid() {
        return value != null;
    }

    /**
     * The value, or the faults as an exception.
     *
     * @return the value
     * @throws CodeFormatException if the text was not valid
     */
    public T orThrow() {
        if (value == null) {
            throw new CodeFormatException(faults);
        }
        return value;
    }
}
