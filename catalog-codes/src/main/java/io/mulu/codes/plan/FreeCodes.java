package io.mulu.codes.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Finds a code below a parent that was never used and cannot be confused with a used one. */
final class FreeCodes {

    private static final int WIDEST = 9;

    private final Set<String> used;
    private final String parent;
    private final List<String> ownParts;

    /**
     * @param used all codes ever used
     * @param children the codes of all that ever were children of the parent
     */
    FreeCodes(Set<String> used, String parent, Collection<String> children) {
        this.used = used;
        this.parent = parent;
        this.ownParts = children.stream()
                .filter(code -> code.startsWith(parent) && code.length() > parent.length())
                .map(code -> code.substring(parent.length()))
                .filter(part -> part.length() <= WIDEST && part.chars().allMatch(c -> c >= '0' && c <= '9'))
                .toList();
    }

    String next() {
        int width = width();
        long highest = ownParts.stream()
                .filter(part -> part.length() == width)
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        long end = 1;
        for (int i = 0; i < width; i++) {
            end *= 10;
        }
        return LongStream.concat(LongStream.range(highest + 1, end), LongStream.range(1, highest + 1))
                .mapToObj(number -> parent + padded(number, width))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no code of " + width + " digits is left below " + parent));
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** The width of most children; the smaller one where two are as frequent. */
    private int width() {
        Map<Integer, Long> widths =
                ownParts.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(parent.length() == 3 ? 3 : 2);
    }

    private boolean isFree(String code) {
        String part = code.substring(parent.length());
        return !used.contains(code)
                && ownParts.stream().noneMatch(other -> other.startsWith(part) || part.startsWith(other));
    }
}
