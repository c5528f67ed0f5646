package io.mulu.codes.organization;

import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest changes that would make a text a valid credit code: one character replaced, or two neighbours
 * changed places.
 *
 * <p>A repair is a hint for people. Several may fit, and none need be what was meant: never apply one unasked.
 *
 * <p>Has no state and is safe for use by several threads.
 */
public final class Repairs {

    private static final int LENGTH = UnifiedSocialCreditCode.LENGTH;

    /** Pairs that people and scanners mix up; the second is in the alphabet of credit codes. */
    private static final List<String> LOOK_ALIKES =
            List.of("O0", "I1", "Z2", "S5", "VU", "B8", "8B", "0D", "D0", "Q0", "1L", "L1", "G6", "6G");

    private Repairs() {}

    /**
     * All single changes that make a text valid, strictly.
     *
     * @param text any text; one of other than eighteen characters, and one that is valid, has no repairs
     * @return repairs, with characters that look alike first, then neighbours that changed places, then by position and
     *     replacement
     */
    public static List<Repair> of(String text) {
        if (text.length() != LENGTH || UnifiedSocialCreditCode.read(text).isValid()) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        for (int index = 0; index < LENGTH; index++) {
            addReplacements(text, index, repairs);
            addExchange(text, index, repairs);
        }
        repairs.sort(Comparator.comparingInt(Repairs::rank)
                .thenComparingInt(Repair::position)
                .thenComparing(Repair::replacement));
        return List.copyOf(repairs);
    }

    private static void addReplacements(String text, int index, List<Repair> repairs) {
        String alphabet = CreditCodeCheckDigit.ALPHABET;
        for (int i = 0; i < alphabet.length(); i++) {
            String replacement = alphabet.substring(i, i + 1);
            if (!text.startsWith(replacement, index)) {
                repair(text, index, replacement).ifPresent(repairs::add);
            }
        }
    }

    private static void addExchange(String text, int index, List<Repair> repairs) {
        if (index + 1 < LENGTH && text.charAt(index) != text.charAt(index + 1)) {
            String exchanged = "" + text.charAt(index + 1) + text.charAt(index);
            repair(text, index, exchanged).ifPresent(repairs::add);
        }
    }

    private static Optional<Repair> repair(String text, int index, String replacement) {
        int end = index + replacement.length();
        String repaired = text.substring(0, index) + replacement + text.substring(end);
        return UnifiedSocialCreditCode.read(repaired)
                .value()
                .map(code -> new Repair(index + 1, text.substring(index, end), replacement, code));
    }

    private static int rank(Repair repair) {
        if (repair.found().length() == 2) {
            return 1;
        }
        return LOOK_ALIKES.contains(repair.found() + repair.replacement()) ? 0 : 2;
    }
}
