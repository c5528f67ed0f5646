package io.mulu.tables.heading;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.LayoutColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives each column of one reading of a head its member. Certain claims come first; of several columns that claim one
 * member, the one in the right group and with the more usual name has it, then the leftmost. For one use.
 */
final class ColumnMatcher {

    private static final double LIKELY = 0.5;
    private static final double UNKNOWN = -0.25;

    private final LayoutIndex layout;
    private final HeadingCells cells;
    private final TreeMap<Integer, ColumnMatch> matches = new TreeMap<>();
    private final Set<String> members = new HashSet<>();
    private final Map<Integer, List<ColumnCandidate>> asked = new HashMap<>();
    private final Map<Integer, List<ColumnCandidate>> repeated = new HashMap<>();
    private final Likeness likeness;

    ColumnMatcher(LayoutIndex layout, HeadingCells cells) {
        this.layout = layout;
        this.cells = cells;
        this.likeness = new Likeness(layout);
    }

    HeaderMatch match() {
        takeClaims(certainClaims());
        takeGrouped();
        takeMisspelt();
        takeRegistered();
        takeQuestions();
        takeExtensions();
        int firstRow = matches.values().stream()
                .filter(match -> match.declared() != null)
                .mapToInt(ColumnMatch::row)
                .min()
                .orElse(cells.bottom());
        return new HeaderMatch(
                layout.layout(), firstRow, cells.bottom(), List.copyOf(matches.values()), missing(), score());
    }

    private List<Pretender> certainClaims() {
        List<Pretender> pretenders = new ArrayList<>();
        for (int column = 1; column <= cells.width(); column++) {
            int row = cells.rowOf(column);
            if (row > 0) {
                String heading = cells.text(row, column);
                String key = HeadingText.key(heading);
                boolean exact = !layout.claims(key).isEmpty();
                String found = exact ? key : HeadingText.bareKey(heading);
                for (LayoutIndex.Claim claim : layout.claims(found)) {
                    int place = claim.column().column();
                    if (place == 0 || place == column) {
                        pretenders.add(new Pretender(
                                column,
                                row,
                                claim,
                                exact ? Certainty.EXACT : Certainty.WITHOUT_NOTE,
                                fit(claim, column)));
                    }
                }
            }
        }
        pretenders.sort(Comparator.comparingInt(Pretender::groupFit)
                .reversed()
                .thenComparing(Pretender::certainty)
                .thenComparingInt(pretender -> pretender.claim().rank())
                .thenComparingInt(Pretender::column));
        return pretenders;
    }

    /** 2 where the layout says, 1 in the group that it asks for, -1 in another one, 0 when it asks for none. */
    private int fit(LayoutIndex.Claim claim, int column) {
        String wanted = claim.column().group();
        if (claim.column().column() > 0) {
            return 2;
        }
        if (wanted == null) {
            return 0;
        }
        String group = cells.groupOf(column);
        return group != null && HeadingText.bareKey(group).equals(HeadingText.bareKey(wanted)) ? 1 : -1;
    }

    private void takeClaims(List<Pretender> pretenders) {
        for (Pretender pretender : pretenders) {
            LayoutColumn declared = pretender.claim().column();
            if (isFree(pretender) && !members.contains(declared.member())) {
                List<Pretender> equals = pretenders.stream()
                        .filter(pretender::isEqual)
                        .filter(this::isFree)
                        .toList();
                members.add(declared.member());
                List<Pretender> apart =
                        equals.stream().filter(this::isApartFromItems).toList();
                Pretender only = apart.size() == 1 ? apart.get(0) : pretender;
                put(only.column(), declared.member(), only.certainty(), declared);
                remember(equals, declared, pretender.certainty());
            }
        }
    }

    /** Columns with equal claims: the leftmost has the member, or the only one apart from the items; the others could as well. */
    private void remember(List<Pretender> equals, LayoutColumn declared, Certainty certainty) {
        ColumnCandidate only =
                new ColumnCandidate(declared.member(), declared.headings().get(0), certainty.percent());
        equals.stream().filter(this::isFree).forEach(equal -> repeated.put(equal.column(), List.of(only)));
    }

    /** Whether what only resources have is claimed elsewhere than below a group of items. */
    private boolean isApartFromItems(Pretender pretender) {
        return !pretender.claim().column().perItem() && !layout.isItemGroup(cells.groupOf(pretender.column()));
    }

    private boolean isFree(Pretender pretender) {
        return !matches.containsKey(pretender.column()) && !asked.containsKey(pretender.column());
    }

    private void takeGrouped() {
        for (int column : unmatched()) {
            LayoutColumn meant = likeness.grouped(heading(column), cells.groupOf(column), members);
            if (meant != null && registered(column) == null && members.add(meant.member())) {
                put(column, meant.member(), Certainty.GROUPED, meant);
            }
        }
    }

    /** What could be several things is left to whoever knows; what could be none is an extension. */
    private void takeQuestions() {
        for (int column : unmatched()) {
            List<ColumnCandidate> possible = repeated.containsKey(column)
                    ? List.of()
                    : likeness.possible(heading(column), members, layout.isItemGroup(cells.groupOf(column)));
            if (possible.size() > 1) {
                asked.put(column, possible);
            }
        }
    }

    private void takeMisspelt() {
        Map<String, List<Integer>> wanting = new HashMap<>();
        Map<String, LayoutColumn> meant = new HashMap<>();
        for (int column : unmatched()) {
            Set<LayoutColumn> near = layout.nearlyCalled(HeadingText.bareKey(heading(column)));
            // What an element is called, letter by letter, is no other element misspelt.
            if (near.size() == 1 && registered(column) == null) {
                LayoutColumn only = near.iterator().next();
                meant.put(only.member(), only);
                wanting.computeIfAbsent(only.member(), member -> new ArrayList<>())
                        .add(column);
            }
        }
        wanting.forEach((member, columns) -> {
            if (columns.size() == 1 && members.add(member)) {
                put(columns.get(0), member, Certainty.MISSPELT, meant.get(member));
            }
        });
    }

    private void takeRegistered() {
        for (int column : unmatched()) {
            String found = registered(column);
            if (found != null && members.add(found)) {
                put(column, found, Certainty.REGISTRY, null);
            }
        }
    }

    private @Nullable String registered(int column) {
        String heading = heading(column);
        String member = layout.registryMember(HeadingText.key(heading));
        String found = member == null ? layout.registryMember(HeadingText.bareKey(heading)) : member;
        return found != null && isPlain(found) ? found : null;
    }

    /** A heading that names a whole block says nothing of the column below it. */
    private static boolean isPlain(String member) {
        return !member.equals("items") && !member.startsWith("classification.names");
    }

    private void takeExtensions() {
        for (int column : unmatched()) {
            String group = cells.groupOf(column);
            String prefix = layout.isItemGroup(group) ? "items.extensions." : "extensions.";
            String member = unused(prefix, HeadingText.name(heading(column)), group, column);
            extend(column, member, Certainty.EXTENSION, repeated.getOrDefault(column, List.of()));
        }
        asked.forEach((column, candidates) -> {
            String group = cells.groupOf(column);
            String prefix = layout.isItemGroup(group) ? "items.extensions." : "extensions.";
            String member = unused(prefix, HeadingText.name(heading(column)), group, column);
            extend(column, member, Certainty.QUESTION, candidates);
        });
    }

    private void extend(int column, String member, Certainty certainty, List<ColumnCandidate> candidates) {
        matches.put(
                column,
                new ColumnMatch(
                        column,
                        cells.rowOf(column),
                        heading(column),
                        cells.groupOf(column),
                        member,
                        certainty,
                        null,
                        candidates));
    }

    private String unused(String prefix, String name, @Nullable String group, int column) {
        if (members.add(prefix + name)) {
            return prefix + name;
        }
        String grouped = group == null ? name : HeadingText.name(group) + "/" + name;
        if (members.add(prefix + grouped)) {
            return prefix + grouped;
        }
        String lettered = prefix + name + " (" + CellLocation.letters(column) + ")";
        members.add(lettered);
        return lettered;
    }

    private List<Integer> unmatched() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= cells.width(); column++) {
            if (!matches.containsKey(column) && !asked.containsKey(column) && cells.rowOf(column) > 0) {
                columns.add(column);
            }
        }
        return columns;
    }

    private String heading(int column) {
        return cells.text(cells.rowOf(column), column);
    }

    private void put(int column, String member, Certainty certainty, @Nullable LayoutColumn declared) {
        matches.put(
                column,
                new ColumnMatch(
                        column,
                        cells.rowOf(column),
                        heading(column),
                        cells.groupOf(column),
                        member,
                        certainty,
                        declared,
                        List.of()));
    }

    private List<String> missing() {
        return layout.layout().columns().stream()
                .filter(column -> layout.requiredMembers().contains(column.member()))
                .filter(column -> matches.values().stream().noneMatch(match -> isOrCouldBe(match, column)))
                .map(column -> column.headings().get(0))
                .toList();
    }

    private static boolean isOrCouldBe(ColumnMatch match, LayoutColumn column) {
        return column.equals(match.declared())
                || match.candidates().stream()
                        .anyMatch(candidate -> candidate.member().equals(column.member()));
    }

    private double score() {
        return matches.values().stream()
                .mapToDouble(match -> switch (match.certainty()) {
                    case EXACT, WITHOUT_NOTE, GROUPED -> 1;
                    case MISSPELT, REGISTRY, QUESTION -> LIKELY;
                    case EXTENSION -> UNKNOWN;
                })
                .sum();
    }

    /** A column that may carry a member. */
    private record Pretender(int column, int row, LayoutIndex.Claim claim, Certainty certainty, int groupFit) {

        boolean isEqual(Pretender other) {
            return claim.column().equals(other.claim.column())
                    && claim.rank() == other.claim.rank()
                    && certainty == other.certainty
                    && groupFit == other.groupFit;
        }
    }
}
