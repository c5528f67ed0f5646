package io.mulu.catalog.rule;

import io.mulu.codes.reading.Fault;
import java.util.List;
import java.util.Map;

/**
 * What to say of a code text that could not be read: its first fault. The further ones mostly follow from it, and the
 * clerk looks at one cell.
 */
final class CodeProblem {

    private static final int KEPT_FIGURES = 15;

    private CodeProblem() {}

    static Map<String, String> arguments(String text, List<Fault> faults) {
        Fault fault = isNumber(text) || isRounded(text) ? new Fault("stored-as-number", 0, text, "") : faults.get(0);
        String position = fault.position() == 0 ? "" : String.valueOf(fault.position());
        return Arguments.found(
                text,
                "fault",
                fault.kind(),
                "position",
                position,
                "character",
                fault.found(),
                "expected",
                fault.expected());
    }

    /** As 1.14300007431874E+17: the cell held a number, and the last digits are lost. */
    private static boolean isNumber(String text) {
        int exponent = Math.max(text.indexOf("E+"), text.indexOf("e+"));
        return exponent > 0
                && text.chars().limit(exponent).allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.chars().skip(exponent + 2L).allMatch(c -> c >= '0' && c <= '9');
    }

    /** As 114300007431874000: spreadsheets keep 15 figures of a number and fill up with zeros. */
    private static boolean isRounded(String text) {
        int length = text.length();
        return length > KEPT_FIGURES + 1
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.chars().skip(KEPT_FIGURES).allMatch(c -> c == '0')
                && text.charAt(0) != '0';
    }
}
