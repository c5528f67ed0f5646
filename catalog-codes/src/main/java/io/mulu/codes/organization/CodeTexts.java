package io.mulu.codes.organization;

import io.mulu.codes.reading.Fault;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The faults that texts of a fixed length over a fixed alphabet have in common. */
final class CodeTexts {

    /** A text of any length must not produce a list of any length. */
    private static final int MOST_FAULTS = 18;

    private CodeTexts() {}

    static Fault length(int found, int expected) {
        return new Fault("length", 0, String.valueOf(found), String.valueOf(expected));
    }

    /** One fault for each character outside the alphabet, up to eighteen. */
    static List<Fault> outside(IntStream text, IntPredicate alphabet) {
        List<Fault> faults = new ArrayList<>();
        int position = 0;
        for (PrimitiveIterator.OfInt it = text.iterator(); it.hasNext() && faults.size() < MOST_FAULTS; ) {
            int c = it.nextInt();
            position++;
            if (!alphabet.test(c)) {
                faults.add(new Fault("alphabet", position, Character.toString(c), folded(c, alphabet)));
            }
        }
        return faults;
    }

    /** What a small or full-width letter was meant to be; empty when it is neither. */
    private static String folded(int c, IntPredicate alphabet) {
        String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        return folded.length() == 1 && alphabet.test(folded.charAt(0)) ? folded : "";
    }
}
