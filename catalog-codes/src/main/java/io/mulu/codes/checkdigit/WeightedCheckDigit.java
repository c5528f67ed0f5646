package io.mulu.codes.checkdigit;

import java.io.Serial;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;

/**
 * A check character that brings a weighted sum of alphabet positions to zero modulo some number.
 *
 * <p>The weight of the check position itself is one. A sum of zero has no check character: Commons Validator refuses a
 * text of zeros only, which no authority gives out either.
 */
abstract class WeightedCheckDigit extends ModulusCheckDigit {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String alphabet;
    private final int[] weights;

    WeightedCheckDigit(int modulus, String alphabet, int... weights) {
        super(modulus);
        this.alphabet = alphabet;
        this.weights = weights.clone();
    }

    /**
     * The character that belongs behind a body.
     *
     * @param body the characters before the check character
     * @return one character, or the empty text when the body has no check character: it is too long, holds a character
     *     outside the alphabet, or consists of zeros only
     */
    public final String expected(String body) {
        try {
            return calculate(body);
        } catch (CheckDigitException e) {
            return "";
        }
    }

    @Override
    protected int weightedValue(int value, int leftPos, int rightPos) throws CheckDigitException {
        if (rightPos == 1) {
            return value;
        }
        if (leftPos > weights.length) {
            throw new CheckDigitException("longer than " + (weights.length + 1) + " characters");
        }
        return value * weights[leftPos - 1];
    }

    @Override
    protected int toInt(char character, int leftPos, int rightPos) throws CheckDigitException {
        int value = alphabet.indexOf(character);
        if (value < 0) {
            throw new CheckDigitException("character outside the alphabet at position " + leftPos);
        }
        return value;
    }

    @Override
    protected String toCheckDigit(int value) throws CheckDigitException {
        if (value < 0 || value >= alphabet.length()) {
            throw new CheckDigitException("no character stands for the check value " + value);
        }
        return String.valueOf(alphabet.charAt(value));
    }

    static int[] powers(int base, int modulus, int count) {
        int[] powers = new int[count];
        int power = 1;
        for (int i = 0; i < count; i++) {
            powers[i] = power;
            power = power * base % modulus;
        }
        return powers;
    }
}
