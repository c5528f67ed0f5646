package io.mulu.codes.checkdigit;

import java.io.Serial;

/**
 * The check character of credit codes given out by the pilot in Fujian before 2016: modulus 37 over seventeen
 * characters.
 *
 * <p>No standard says so: the rule was found from eight published codes of Xiamen and Fuzhou and fits all eight. Letters
 * count A = 10 to Z = 35, and the weight of position <i>i</i> is 2<sup>i-1</sup> mod 37. The check value 36 has never
 * been seen and has no character here. {@code 91350211M0000XUF4} gives {@code 6}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PilotCheckDigit extends WeightedCheckDigit {

    /** The only instance that is needed. */
    public static final PilotCheckDigit INSTANCE = new PilotCheckDigit();

    @Serial
    private static final long serialVersionUID = 1L;

    private PilotCheckDigit() {
        super(37, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", powers(2, 37, 17));
    }
}
