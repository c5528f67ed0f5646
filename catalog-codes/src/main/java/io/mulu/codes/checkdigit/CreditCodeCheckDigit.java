package io.mulu.codes.checkdigit;

import java.io.Serial;

/**
 * The check character of the unified social credit code: modulus 31 over seventeen characters, after GB 32100-2015.
 *
 * <p>Letters count by their place in the 31-character alphabet, which leaves out I, O, S, V and Z: A is 10, Y is 30. The
 * weight of position <i>i</i> is 3<sup>i-1</sup> mod 31. {@code 91350100M000100Y4} gives {@code 3}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CreditCodeCheckDigit extends WeightedCheckDigit {

    /** The characters of a unified social credit code, in the order of their values 0 to 30. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The only instance that is needed. */
    public static final CreditCodeCheckDigit INSTANCE = new CreditCodeCheckDigit();

    @Serial
    private static final long serialVersionUID = 1L;

    private CreditCodeCheckDigit() {
        super(31, ALPHABET, powers(3, 31, 17));
    }
}
