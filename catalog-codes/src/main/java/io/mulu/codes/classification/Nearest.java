package io.mulu.codes.classification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that come nearest to one that does not resolve. */
final class Nearest {

    private static final int MOST = 3;
    /** Names are short; whoever writes more than this did not mistype one. */
    private static final int LONGEST = 100;

    private final String written;

    private Nearest(String written) {
        this.written = written;
    }

    static List<ClassificationNode> of(String name, Collection<NamedNode> siblings) {
        String key = NameKey.of(name);
        if (key.isEmpty() || key.length() > LONGEST) {
            return List.of();
        }
        Nearest nearest = new Nearest(key);
        return siblings.stream()
                .map(sibling -> new Ranked(sibling.node(), nearest.distance(sibling)))
                .filter(ranked -> ranked.distance() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Ranked::distance)
                        .thenComparing(ranked -> ranked.node().code()))
                .limit(MOST)
                .map(Ranked::node)
                .toList();
    }

    private int distance(NamedNode sibling) {
        return sibling.keys().stream().mapToInt(this::distance).min().orElse(Integer.MAX_VALUE);
    }

    /** Short forms such as 工信部 leave characters out and change none: they come before all mistyped names. */
    private int distance(String key) {
        if (isShortFormOf(key)) {
            return 1;
        }
        int edits = edits(key);
        return edits * 2 <= Math.max(key.length(), written.length()) ? edits : Integer.MAX_VALUE;
    }

    private boolean isShortFormOf(String key) {
        if (written.length() < 2) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < key.length() && at < written.length(); i++) {
            if (key.charAt(i) == written.charAt(at)) {
                at++;
            }
        }
        return at == written.length();
    }

    /** Levenshtein's distance. */
    private int edits(String key) {
        int[] row = new int[key.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (written.charAt(i - 1) == key.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }

    private record Ranked(ClassificationNode node, int distance) {}
}
