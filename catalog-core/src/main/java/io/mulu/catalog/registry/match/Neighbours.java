package io.mulu.catalog.registry.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds short keys that differ from a text by one character. Two texts that do so are alike once a character is left out
 * of one of them or of both: each key is filed under what it becomes without each of its characters.
 */
final class Neighbours {

    /** Shorter names differ in too much by one character, and longer ones are alike by containing each other. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 16;

    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<String>> filed = new HashMap<>();

    void add(String key) {
        if (fits(key) && keys.add(key)) {
            file(key, key);
            without(key).forEach(left -> file(left, key));
        }
    }

    private void file(String under, String key) {
        filed.computeIfAbsent(under, any -> new ArrayList<>(1)).add(key);
    }

    private static boolean fits(String key) {
        int length = MatchKey.length(key);
        return length >= SHORTEST && length <= LONGEST;
    }

    private static Set<String> without(String key) {
        int[] points = key.codePoints().toArray();
        Set<String> left = new LinkedHashSet<>();
        for (int out = 0; out < points.length; out++) {
            left.add(new String(points, 0, out) + new String(points, out + 1, points.length - out - 1));
        }
        return left;
    }

    /** The keys that differ by one character. */
    Collection<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (fits(text)) {
            found.addAll(filed.getOrDefault(text, List.of()));
            without(text).forEach(left -> found.addAll(filed.getOrDefault(left, List.of())));
            found.removeIf(key -> key.equals(text)
                    || !differByOne(
                            text.codePoints().toArray(), key.codePoints().toArray()));
        }
        return found;
    }

    /** Leaving one out of both also meets texts that have two characters far from each other exchanged. */
    private static boolean differByOne(int[] a, int[] b) {
        int from = 0;
        while (from < a.length && from < b.length && a[from] == b[from]) {
            from++;
        }
        int endA = a.length;
        int endB = b.length;
        while (endA > from && endB > from && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        boolean swapped = endA - from == 2 && endB - from == 2 && a[from] == b[from + 1] && a[from + 1] == b[from];
        return swapped || endA - from <= 1 && endB - from <= 1;
    }
}
