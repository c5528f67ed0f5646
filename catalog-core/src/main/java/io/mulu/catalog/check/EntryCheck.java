package io.mulu.catalog.check;

import io.mulu.catalog.rule.RuleRun;
import io.mulu.catalog.stream.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks entries one by one, each by itself. Keeps nothing of them, so that threads may share it. */
final class EntryCheck {

    private final RuleRun rules;
    private final FindingOrder order;

    EntryCheck(RuleRun rules, FindingOrder order) {
        this.rules = rules;
        this.order = order;
    }

    CheckedEntry check(Entry entry) {
        Collector found = new Collector(entry);
        rules.check(entry.resource(), found);
        return new CheckedEntry(entry, found.sorted(order));
    }

    private static final class Collector implements RuleRun.Sink {

        private final Entry entry;
        private List<FoundInEntry> found = List.of();

        private Collector(Entry entry) {
            this.entry = entry;
        }

        @Override
        public void found(String rule, String member, Map<String, String> arguments) {
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(new FoundInEntry(rule, member, entry.locator().locate(member), arguments));
        }

        private List<FoundInEntry> sorted(FindingOrder order) {
            order.sort(found);
            return found;
        }
    }
}
