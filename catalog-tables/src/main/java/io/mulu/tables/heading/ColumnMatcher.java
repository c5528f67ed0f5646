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

    ColumnMatcher(LayoutIndex layout, HeadingCells cells) {
        this.layout = layout;
        this.cells = cells;
    }

    HeaderMatch match() {
        takeClaims(certainClaims());
        takeMisspelt();
        takeRegistered();
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
                    pretenders.add(new Pretender(
                            column, row, claim, exact ? Certainty.EXACT : Certainty.WITHOUT_NOTE, fit(claim, column)));
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

    /** 1 in the group that the layout asks for, -1 in another one, 0 when it asks for none. */
    private int fit(LayoutIndex.Claim claim, int column) {
        String wanted = claim.column().group();
        if (wanted == null) {
            return 0;
        }
        String group = cells.groupOf(column);
        return group != null && HeadingText.bareKey(group).equals(HeadingText.bareKey(wanted)) ? 1 : -1;
    }

    private void takeClaims(List<Pretender> pretenders) {
        for (Pretender pretender : pretenders) {
            LayoutColumn declared = pretender.claim().column();
            if (!matches.containsKey(pretender.column()) && members.add(declared.member())) {
                put(pretender.column(), declared.member(), pretender.certainty(), declared);
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
            put(column, unused(prefix, HeadingText.name(heading(column)), group, column), Certainty.EXTENSION, null);
        }
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
            if (!matches.containsKey(column) && cells.rowOf(column) > 0) {
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
                        declared));
    }

    private List<String> missing() {
        return layout.layout().columns().stream()
                .filter(column -> layout.requiredMembers().contains(column.member()))
                .filter(column -> matches.values().stream().noneMatch(match -> column.equals(match.declared())))
                .map(column -> column.headings().get(0))
                .toList();
    }

    private double score() {
        return matches.values().stream()
                .mapToDouble(match -> switch (match.certainty()) {
                    case EXACT, WITHOUT_NOTE -> 1;
                    case MISSPELT, REGISTRY -> LIKELY;
                    case EXTENSION -> UNKNOWN;
                })
                .sum();
    }

    /** A column that may carry a member. */
    private record Pretender(int column, int row, LayoutIndex.Claim claim, Certainty certainty, int groupFit) {}
}
