package io.mulu.catalog.check;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the findings of one entry in the order of the guide's elements; what is equal keeps its order. */
final class FindingOrder {

    private static final String ITEM = MemberPaths.ITEMS + "[";
    private static final Comparator<Placed> BY_PLACE = Comparator.comparingInt(Placed::element)
            .thenComparingInt(Placed::item)
            .thenComparingInt(Placed::inner);

    private final MetadataRegistry registry;
    private final Map<String, Integer> ranks = new HashMap<>();

    FindingOrder(MetadataRegistry registry) {
        this.registry = registry;
        registry.elements().forEach(element -> ranks.put(element.id(), ranks.size()));
    }

    /** Sorts in place; the findings come in the order of the rules. */
    void sort(List<FoundInEntry> findings) {
        if (findings.size() < 2) {
            return;
        }
        List<Placed> placed = new ArrayList<>(findings.size());
        findings.forEach(finding -> placed.add(place(finding)));
        placed.sort(BY_PLACE);
        for (int i = 0; i < placed.size(); i++) {
            findings.set(i, placed.get(i).finding());
        }
    }

    private Placed place(FoundInEntry finding) {
        String member = finding.member();
        int inner = rank(member);
        int close = member.startsWith(ITEM) ? member.indexOf(']') : -1;
        if (close < 0) {
            return new Placed(finding, inner, 0, 0);
        }
        int item = Integer.parseInt(member, ITEM.length(), close, 10);
        return new Placed(finding, rank(MemberPaths.ITEMS), item + 1, inner);
    }

    private int rank(String member) {
        return registry.elementAt(member)
                .map(MetadataElement::id)
                .map(ranks::get)
                .orElse(ranks.size());
    }

    private record Placed(FoundInEntry finding, int element, int item, int inner) {}
}
