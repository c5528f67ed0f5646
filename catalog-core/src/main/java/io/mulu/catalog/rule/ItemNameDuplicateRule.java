package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.HashMap;
import java.util.Map;

/** Two items of one resource have the same name. */
final class ItemNameDuplicateRule implements ResourceRule {

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
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < resource.items().size(); i++) {
            String name = resource.items().get(i).name();
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
}
