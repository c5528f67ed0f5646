package io.mulu.catalog.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers the first place of each text, and the entries that repeat it. Each text is looked up once, so that the work grows
 * with the number of entries, and the memory with their texts.
 */
final class RepeatedTexts {

    private final TextTable keys = new TextTable();
    private final LocationTable first = new LocationTable();
    private final List<Repetition> repeated = new ArrayList<>();

    /**
     * Adds the text of an entry.
     *
     * @param group keys of different groups do not repeat each other
     * @param key what is the same of those that repeat each other
     * @param text what stands there
     * @param entry the entry
     * @param member the member that holds the text
     */
    void add(int group, String key, String text, VisitedEntry entry, String member) {
        add(keys.add(group, key), text, entry, member);
    }

    /** Adds the text of an entry whose key has been looked up elsewhere, as {@link TextTable#add(String)} tells. */
    void add(int before, String text, VisitedEntry entry, String member) {
        int number = before < 0 ? ~before : before;
        if (first.has(number)) {
            repeated.add(new Repetition(text, entry.place(member), number));
        } else {
            first.put(number, entry.entry().locator().locate(member));
        }
    }

    void report(CatalogReport report) {
        for (Repetition one : repeated) {
            report.report(
                    one.place(),
                    Arguments.other(one.text(), first.location(one.first()).text()));
        }
    }

    /** How often two keys were compared character by character. */
    long comparisons() {
        return keys.comparisons();
    }

    private record Repetition(String text, Place place, int first) {}
}
