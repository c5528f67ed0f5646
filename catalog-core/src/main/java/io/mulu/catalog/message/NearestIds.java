package io.mulu.catalog.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the identifiers that somebody may have meant: those that contain the text, then those with the fewest edits. */
final class NearestIds {

    private static final int MOST = 3;
    private static final int LONGEST = 100;

    private NearestIds() {}

    static List<String> of(String text, Collection<String> ids) {
        String typed = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String folded = typed.toLowerCase(Locale.ROOT);
        return ids.stream()
                .sorted(Comparator.comparingInt((String id) -> distance(folded, id))
                        .thenComparing(id -> id))
                .limit(MOST)
                .toList();
    }

    private static int distance(String typed, String id) {
        if (!typed.isEmpty() && id.contains(typed)) {
            return 0;
        }
        int[] row = new int[id.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (typed.charAt(i - 1) == id.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[id.length()];
    }
}
