package io.mulu.tables.heading;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.LayoutColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What columns of a layout a heading comes near that is none of theirs letter by letter. Immutable and thread-safe.
 */
final class Likeness {

    private static final String ITEMS = MemberPaths.ITEMS + ".";
    private static final int MISSPELT = 80;
    private static final int SHORTEST_END = 2;
    private static final int LEAST_SHOWN = 50;
    private static final int MOST_SHOWN = 3;

    /** So many characters with which so many columns begin are the subject of them all, as 信息资源 is. */
    private static final int SUBJECT = 4;

    private final LayoutIndex layout;

    Likeness(LayoutIndex layout) {
        this.layout = layout;
    }

    /**
     * The one column whose heading is said by the group and the heading below it: 共享属性 above 条件 is 共享条件. Of
     * several the one that takes most from the group; none when two take as much. Below a group of items the only member
     * of items that ends so.
     */
    @Nullable
    LayoutColumn grouped(String heading, @Nullable String group, Set<String> taken) {
        String end = HeadingText.bareKey(heading);
        if (group == null || end.length() < SHORTEST_END) {
            return null;
        }
        Map<String, LayoutColumn> ending = endingWith(end);
        return layout.isItemGroup(group)
                ? onlyOfItems(ending, taken)
                : likest(ending, end, HeadingText.bareKey(group), taken);
    }

    /** What resources have as well is not said of items by such an end. */
    private @Nullable LayoutColumn onlyOfItems(Map<String, LayoutColumn> ending, Set<String> taken) {
        List<LayoutColumn> ofItems = ending.values().stream()
                .filter(column -> column.perItem() && !taken.contains(column.member()))
                .filter(column -> layout.isElement(column.member()))
                .distinct()
                .toList();
        return ofItems.size() == 1 ? ofItems.get(0) : null;
    }

    private static @Nullable LayoutColumn likest(
            Map<String, LayoutColumn> ending, String end, String above, Set<String> taken) {
        LayoutColumn best = null;
        int most = 0;
        boolean tie = false;
        for (Map.Entry<String, LayoutColumn> known : ending.entrySet()) {
            String beginning = known.getKey().substring(0, known.getKey().length() - end.length());
            LayoutColumn column = known.getValue();
            if (above.contains(beginning) && !taken.contains(column.member())) {
                boolean other = best != null && !best.member().equals(column.member());
                tie = beginning.length() == most ? tie || other : beginning.length() < most && tie;
                best = beginning.length() > most ? column : best;
                most = Math.max(most, beginning.length());
            }
        }
        return tie ? null : best;
    }

    /** The headings that are longer than a text and end with it. */
    private Map<String, LayoutColumn> endingWith(String end) {
        Map<String, LayoutColumn> found = new LinkedHashMap<>();
        layout.headings((key, column) -> {
            if (key.length() > end.length() && key.endsWith(end)) {
                found.putIfAbsent(key, column);
            }
        });
        return found;
    }

    /** What a heading could mean of what is not taken: by one wrong character, or as the end of longer headings. */
    List<ColumnCandidate> possible(String heading, Set<String> taken, boolean ofItems) {
        String key = HeadingText.bareKey(heading);
        Map<String, ColumnCandidate> found = new LinkedHashMap<>();
        for (LayoutColumn near : layout.nearlyCalled(key)) {
            found.put(
                    near.member(),
                    new ColumnCandidate(near.member(), near.headings().get(0), MISSPELT));
        }
        if (found.isEmpty() && key.length() >= SHORTEST_END) {
            endingWith(key)
                    .forEach((longer, column) -> found.merge(
                            column.member(),
                            new ColumnCandidate(
                                    column.member(), column.headings().get(0), percent(key, longer)),
                            (one, other) -> one.percent() >= other.percent() ? one : other));
        }
        found.keySet().removeAll(taken);
        dropTwins(found, ofItems);
        return sorted(found);
    }

    /** What of the layout a heading looks most like and nobody has, the likest first. */
    List<ColumnCandidate> nearest(String heading, Set<String> taken) {
        Set<String> subjects = subjects();
        String key = withoutSubject(HeadingText.bareKey(heading), subjects);
        Map<String, ColumnCandidate> found = new LinkedHashMap<>();
        layout.headings((known, column) -> {
            int percent = taken.contains(column.member()) ? 0 : percent(key, withoutSubject(known, subjects));
            if (percent >= LEAST_SHOWN) {
                found.merge(
                        column.member(),
                        new ColumnCandidate(column.member(), column.headings().get(0), percent),
                        (one, other) -> one.percent() >= other.percent() ? one : other);
            }
        });
        dropTwins(found, false);
        List<ColumnCandidate> all = sorted(found);
        return all.subList(0, Math.min(MOST_SHOWN, all.size()));
    }

    /** What resources and items both may have is the item's below a group of items, else the resource's. */
    private void dropTwins(Map<String, ColumnCandidate> found, boolean ofItems) {
        Set<String> members = Set.copyOf(found.keySet());
        for (String member : members) {
            if (members.contains(ITEMS + member) && !layout.isElement(ITEMS + member)) {
                found.remove(ofItems ? member : ITEMS + member);
            }
        }
    }

    private Set<String> subjects() {
        Map<String, Set<String>> members = new HashMap<>();
        layout.headings((key, column) -> {
            if (key.length() > SUBJECT) {
                members.computeIfAbsent(key.substring(0, SUBJECT), any -> new HashSet<>())
                        .add(column.member());
            }
        });
        members.values().removeIf(sharing -> sharing.size() < SUBJECT);
        return members.keySet();
    }

    /** What many headings begin with makes none of them like another. */
    private static String withoutSubject(String key, Set<String> subjects) {
        boolean has = key.length() >= SUBJECT + SHORTEST_END && subjects.contains(key.substring(0, SUBJECT));
        return has ? key.substring(SUBJECT) : key;
    }

    private static List<ColumnCandidate> sorted(Map<String, ColumnCandidate> found) {
        List<ColumnCandidate> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingInt(ColumnCandidate::percent).reversed());
        return all;
    }

    /** The characters that both have in the same order, as a share of all that they have. */
    static int percent(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] above = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int before = above[j];
                above[j] = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : Math.max(before, above[j - 1]);
                diagonal = before;
            }
        }
        return 200 * above[other.length()] / (one.length() + other.length());
    }
}
