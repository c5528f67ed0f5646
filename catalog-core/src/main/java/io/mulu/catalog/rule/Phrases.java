package io.mulu.catalog.rule;

import io.mulu.catalog.registry.Spelling;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases that a text may consist of as a whole; width, case, blanks and punctuation are set aside. */
final class Phrases {

    private final Set<String> keys = new HashSet<>();
    private final BitSet firsts = new BitSet();
    private int longest;

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            String key = key(phrase);
            keys.add(key);
            firsts.set(key.isEmpty() ? 0 : key.charAt(0));
            longest = Math.max(longest, key.length());
        }
    }

    /** A list of phrases from the parameters. */
    static Phrases of(RuleSettings settings, String parameter) {
        return new Phrases(settings.parameters().texts(parameter));
    }

    /** Whether the text is one of the phrases. No text is none of them. */
    boolean contain(@Nullable String text) {
        // A long text is no phrase even when much of it is blanks and punctuation; sparing it spares the folding.
        return text != null && text.length() <= 4 * longest && mayBegin(text) && keys.contains(key(text));
    }

    /** The characters that the keys begin with. */
    BitSet beginnings() {
        return (BitSet) firsts.clone();
    }

    /**
     * A common ideograph, an ASCII digit or small letter stays what it is when a text is folded; most texts begin with one, and
     * are spared too.
     */
    private boolean mayBegin(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean stays =
                first >= 0x4E00 && first <= 0x9FFF || first >= '0' && first <= '9' || first >= 'a' && first <= 'z';
        return !stays || firsts.get(first);
    }

    /** Letters and digits alone; a text without any keeps its punctuation, so that {@code *} is a phrase. */
    static String key(String text) {
        String folded = Spelling.key(text);
        if (isPlain(folded)) {
            return folded;
        }
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return key.isEmpty() ? folded : key.toString();
    }

    /** Common ideographs, ASCII digits and small letters, as nearly all names consist of. */
    private static boolean isPlain(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!(c >= '\u4E00' && c <= '\u9FA5' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
