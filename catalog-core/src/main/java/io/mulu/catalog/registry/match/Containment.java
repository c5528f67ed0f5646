package io.mulu.catalog.registry.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds keys that contain a text or are contained in it. Keys are filed under each pair of their characters. */
final class Containment {

    /** One character alone is in too many names. */
    private static final int SHORTEST = 2;

    /** What is contained must be at least this part of the whole. */
    private static final int SMALLEST_PART = 3;

    private final Set<String> keys = new HashSet<>();
    private final Map<Long, List<String>> byPair = new HashMap<>();
    private int longest;

    void add(String key) {
        if (MatchKey.length(key) >= SHORTEST && keys.add(key)) {
            longest = Math.max(longest, MatchKey.length(key));
            pairs(key)
                    .forEach(pair -> byPair.computeIfAbsent(pair, any -> new ArrayList<>(1))
                            .add(key));
        }
    }

    private static Set<Long> pairs(String key) {
        int[] points = key.codePoints().toArray();
        Set<Long> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add((long) points[i] << 32 | points[i + 1]);
        }
        return pairs;
    }

    /** The keys other than the text itself. */
    Set<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        parts(text, found);
        wholes(text, found);
        found.remove(text);
        found.removeIf(key -> Math.min(MatchKey.length(key), MatchKey.length(text)) * SMALLEST_PART
                < Math.max(MatchKey.length(key), MatchKey.length(text)));
        return found;
    }

    private void parts(String text, Set<String> found) {
        int[] points = text.codePoints().toArray();
        for (int from = 0; from < points.length; from++) {
            int most = Math.min(points.length - from, longest);
            for (int length = SHORTEST; length <= most; length++) {
                String part = new String(points, from, length);
                if (keys.contains(part)) {
                    found.add(part);
                }
            }
        }
    }

    /** Whatever contains the text has all its pairs; the keys with the rarest one are looked at. */
    private void wholes(String text, Set<String> found) {
        List<String> fewest = null;
        for (Long pair : pairs(text)) {
            List<String> having = byPair.getOrDefault(pair, List.of());
            fewest = fewest == null || having.size() < fewest.size() ? having : fewest;
        }
        if (fewest != null) {
            fewest.stream().filter(key -> key.contains(text)).forEach(found::add);
        }
    }
}
