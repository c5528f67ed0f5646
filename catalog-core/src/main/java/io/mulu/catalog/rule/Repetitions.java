package io.mulu.catalog.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers the first place of each key, and the places that repeat it. Each key is looked up once, so that the work grows
 * with the number of keys, and the memory with their texts.
 *
 * @param <K> what is the same of those that repeat each other
 */
final class Repetitions<K> {

    private final Map<K, Place> first = new HashMap<>();
    private final List<Repetition> repeated = new ArrayList<>();

    void add(K key, String text, Place place) {
        Place before = first.putIfAbsent(key, place);
        if (before != null) {
            repeated.add(new Repetition(text, place, before));
        }
    }

    void report(CatalogReport report) {
        for (Repetition one : repeated) {
            report.report(
                    one.place(),
                    Arguments.other(one.text(), one.first().location().text()));
        }
    }

    private record Repetition(String text, Place place, Place first) {}
}
