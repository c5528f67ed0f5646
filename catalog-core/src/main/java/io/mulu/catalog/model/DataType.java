package io.mulu.catalog.model;

import java.util.Optional;

/**
 * The data type of an item (数据类型), by its letter. The letters are those of the guide's item table; they equal the
 * field types of Visual FoxPro. Letters outside this list are kept as written and reported.
 */
public enum DataType {
    /** Character, 字符型. */
    C(false),
    /** Numeric, 数值型. */
    N(false),
    /** Currency, 货币型. */
    Y(false),
    /** Date, 日期型. */
    D(true),
    /** Date and time, 日期时间型. */
    T(true),
    /** Logical, 逻辑型. */
    L(true),
    /** Memo, 备注型. */
    M(true),
    /** General, 通用型. */
    G(true),
    /** Double, 双精度型. */
    B(true),
    /** Integer, 整型. */
    I(true),
    /** Float, 浮点型. */
    F(false);

    private final boolean fixedLength;

    DataType(boolean fixedLength) {
        this.fixedLength = fixedLength;
    }

    /**
     * Whether the type itself fixes the length, so that an item needs not state one.
     *
     * @return true for dates, logical values, integers, doubles, memo and general fields
     */
    public boolean fixedLength() {
        return fixedLength;
    }

    /**
     * Finds a type by its letter.
     *
     * @param letter one capital letter
     * @return the type, or empty
     */
    public static Optional<DataType> ofLetter(String letter) {
        for (DataType type : values()) {
            if (type.name().equals(letter)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
