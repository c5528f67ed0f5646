package io.mulu.codes.checkdigit;

import java.io.Serial;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;

/**
 * The check character of the organisation code: modulus 11 over eight characters, after GB 11714-1997.
 *
 * <p>Letters of the body count A = 10 to Z = 35, in the full alphabet of 36 and not in that of the credit code. The
 * weights are 3, 7, 9, 10, 5, 8, 4, 2. The check value 10 is written {@code X}: that letter counts 10 in the check
 * position and 33 in the body. {@code 59467239} gives {@code 9}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OrganizationCodeCheckDigit extends WeightedCheckDigit {

    /** The only instance that is needed. */
    public static final OrganizationCodeCheckDigit INSTANCE = new OrganizationCodeCheckDigit();

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int CHECK_VALUE_OF_X = 10;

    private OrganizationCodeCheckDigit() {
        super(11, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3, 7, 9, 10, 5, 8, 4, 2);
    }

    @Override
    protected int toInt(char character, int leftPos, int rightPos) throws CheckDigitException {
        if (rightPos != 1) {
            return super.toInt(character, leftPos, rightPos);
        }
        if (character == 'X') {
            return CHECK_VALUE_OF_X;
        }
        if (character < '0' || character > '9') {
            throw new CheckDigitException("the check character is a digit or X");
        }
        return character - '0';
    }

    @Override
    protected String toCheckDigit(int value) throws CheckDigitException {
        return value == CHECK_VALUE_OF_X ? "X" : super.toCheckDigit(value);
    }
}
