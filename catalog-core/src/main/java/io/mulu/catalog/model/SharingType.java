package io.mulu.catalog.model;

import java.util.Optional;

/** The sharing type (共享类型) of the guide, clause 6.1.3. Closed: the guide knows these three. */
public enum SharingType {
    /** 无条件共享: may be given to every department. */
    UNCONDITIONAL("unconditional", 1),
    /** 有条件共享: may be given to related departments, or only in part. */
    CONDITIONAL("conditional", 2),
    /** 不予共享: is not given to other departments. */
    NOT_SHARED("not-shared", 3);

    private final String code;
    private final int number;

    SharingType(String code, int number) {
        this.code = code;
        this.number = number;
    }

    /**
     * The name on the wire.
     *
     * @return for example {@code not-shared}
     */
    public String code() {
        return code;
    }

    /**
     * The guide's number. Other systems count from 0; numbers are never read without a declared dictionary.
     *
     * @return 1 to 3
     */
    public int number() {
        return number;
    }

    /**
     * Finds a type by its name on the wire.
     *
     * @param code the exact name
     * @return the type, or empty
     */
    public static Optional<SharingType> ofCode(String code) {
        for (SharingType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
