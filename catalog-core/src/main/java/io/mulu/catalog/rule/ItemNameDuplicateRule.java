package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two items of one resource have the same name. */
final class ItemNameDuplicateRule extends EntryRule {

    private static final int FEW = 30;

    private final Silence silence;

    ItemNameDuplicateRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "item-name-duplicate";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        List<DataItem> items = resource.items();
        if (items.size() < 2 || entry.haveOnlyPlainNames() && items.size() <= FEW && !isRepeated(items)) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            if (name == null || silence.saysNothing(name)) {
                continue;
            }
            Integer before = first.putIfAbsent(Spelling.key(name), i);
            if (before != null) {
                report.report(
                        MemberPaths.item(i, MemberPaths.ITEM_NAME), Arguments.other(name, String.valueOf(before + 1)));
            }
        }
    }

    /** Plain names are their own keys and can be compared as they stand; a few of them in pairs. */
    private static boolean isRepeated(List<DataItem> items) {
        for (int i = 1; i < items.size(); i++) {
            String name = items.get(i).name();
            if (name != null && isAmong(items, i, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<DataItem> items, int count, String name) {
        for (int i = 0; i < count; i++) {
            if (name.equals(items.get(i).name())) {
                return true;
            }
        }
        return false;
    }
}
