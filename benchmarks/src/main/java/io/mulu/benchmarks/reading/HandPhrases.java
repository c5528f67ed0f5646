package io.mulu.benchmarks.reading;

import io.mulu.catalog.registry.Spelling;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that a text may consist of as a whole. Written for {@link HandChecks}, with all care for speed. */
final class HandPhrases {

    private final Set<String> keys = new HashSet<>();
    private final BitSet firsts = new BitSet();
    private int longest;

    HandPhrases(Collection<String> words) {
        for (String word : words) {
            String key = key(word);
            keys.add(key);
            firsts.set(key.charAt(0));
            longest = Math.max(longest, key.length());
        }
    }

    boolean contain(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 4 * longest) {
            return false;
        }
        char first = text.charAt(0);
        return (first < 0x4E00 || first > 0x9FFF || firsts.get(first)) && keys.contains(key(text));
    }

    static String key(String text) {
        String folded = Spelling.key(text);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FA5 || Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.length() == folded.length() || key.isEmpty() ? folded : key.toString();
    }
}
