package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two items of one resource have the same name. */
final class ItemNameDuplicateRule implements ResourceRule {

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
    public void check(InformationResource resource, RuleReport report) {
        List<DataItem> items = resource.items();
        if (items.size() < 2 || !mayRepeat(items)) {
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

    /** Names that are their own keys, as most are, can be compared as they stand; of few items, in pairs. */
    private static boolean mayRepeat(List<DataItem> items) {
        if (items.size() > FEW) {
            return true;
        }
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            if (name != null && (!isOwnKey(name) || isAmong(items, i, name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnKey(String name) {
        return Spelling.key(name) == name;
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
