package io.mulu.rdf.intake;

import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalogue and the datasets of a document: all datasets, in whatever catalogue or in none. Of several
 * catalogues that one is described that is in no other; of several such, the one with most datasets, then the first by
 * name.
 */
final class Inventory {

    private static final String CATALOG_IN_CATALOG = "http://www.w3.org/ns/dcat#catalog";
    private static final String HAS_PART = "http://purl.org/dc/terms/hasPart";
    private static final String PART_OF = "http://purl.org/dc/terms/isPartOf";

    private final StatementGraph graph;
    private final Set<String> catalogs = new HashSet<>();
    private final Set<String> datasets = new LinkedHashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Inventory(StatementGraph graph) {
        this.graph = graph;
        graph.things().forEach(this::types);
        graph.things().forEach(this::members);
        datasets.removeAll(catalogs);
    }

    private void types(Thing thing) {
        for (Statement type : thing.of(Names.TYPE)) {
            if (type.value().text().equals(Term.DCAT_CATALOG.iri())) {
                catalogs.add(thing.name());
            } else if (type.value().text().equals(Term.DCAT_DATASET.iri())) {
                datasets.add(thing.name());
            }
        }
        if (thing.has(Property.DCAT_DATASET)) {
            catalogs.add(thing.name());
        }
    }

    private void members(Thing thing) {
        for (RdfValue member : thing.take(Property.DCAT_DATASET.iri(), value -> graph.thing(value) != null)) {
            if (catalogs.contains(member.text())) {
                inner.add(member.text());
            } else {
                datasets.add(member.text());
                sizes.merge(thing.name(), 1, Integer::sum);
            }
        }
        for (String property : List.of(CATALOG_IN_CATALOG, HAS_PART)) {
            for (RdfValue part : thing.take(property, value -> catalogs.contains(value.text()))) {
                inner.add(part.text());
            }
        }
        if (catalogs.contains(thing.name())
                && !thing.take(PART_OF, value -> catalogs.contains(value.text()))
                        .isEmpty()) {
            inner.add(thing.name());
        }
    }

    /** The catalogue to be described; null when there is none. */
    @Nullable
    Thing catalog() {
        Comparator<Thing> order = Comparator.comparing((Thing thing) -> inner.contains(thing.name()))
                .thenComparing(thing -> -sizes.getOrDefault(thing.name(), 0))
                .thenComparing(Thing::name);
        return catalogs.stream()
                .map(graph::thing)
                .filter(thing -> thing != null)
                .min(order)
                .orElse(null);
    }

    /** The datasets, in the order of the document. */
    List<Thing> datasets() {
        List<Thing> things = new ArrayList<>(datasets.size());
        for (String name : datasets) {
            Thing thing = graph.thing(name);
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }
}
