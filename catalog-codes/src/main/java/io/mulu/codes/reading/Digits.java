package io.mulu.codes.reading;

import java.util.ArrayList;
import java.util.List;

/** Texts of ASCII digits. */
public final class Digits {

    private Digits() {}

    /**
     * What in a text is not a digit 0 to 9. Digits of other scripts, full-width ones too, are not digits here.
     *
     * @param text any text
     * @param most how many faults to report at most, since the text may be of any length
     * @return faults of kind {@code not-a-digit}, one for each offending code point
     */
    public static List<Fault> faults(String text, int most) {
        List<Fault> faults = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < text.length() && faults.size() < most; i += Character.charCount(text.codePointAt(i))) {
            position++;
            int c = text.codePointAt(i);
            if (c < '0' || c > '9') {
                faults.add(new Fault("not-a-digit", position, Character.toString(c), ""));
            }
        }
        return faults;
    }

    /**
     * Whether a text holds digits 0 to 9 only.
     *
     * @param text any text
     * @return true also for the empty text
     */
    public static boolean only(CharSequence text) {
        return only(text, 0, text.length());
    }

    /**
     * Whether a part of a text consists of the digits 0 to 9 alone.
     *
     * @param text any text
     * @param from the index of its first character
     * @param to the index behind its last character
     * @return true also for an empty part
     */
    public static boolean only(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
