package io.mulu.codes.reading;

import java.util.List;

/** Thrown by a code family's {@code parse} when a text is not a valid code. */
public final class CodeFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Wraps the faults that were found.
     *
     * @param faults what is wrong; at least one
     */
    public CodeFormatException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @return the faults, at least one
     */
    public List<Fault> faults() {
        return faults;
    }
}
