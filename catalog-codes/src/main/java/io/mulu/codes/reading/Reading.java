package io.mulu.codes.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a code family's {@code read}: a value without faults, or faults without a value.
 *
 * <p>Immutable and safe for use by several threads when {@code T} is.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final List<Fault> faults;

    private Reading(@Nullable T value, List<Fault> faults) {
        this.value = value;
        this.faults = faults;
    }

    /**
     * A text that was read.
     *
     * @param <T> the type of the value
     * @param value what it means
     * @return a reading with a value and no faults
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of());
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
        return new Reading<>(null, List.copyOf(faults));
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
