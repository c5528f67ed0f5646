package io.mulu.rdf.intake;

import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what was not understood, once everything was read. */
final class Losses {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String CHINESE = AUTHORITY + "language/ZHO";
    private static final Set<String> CLASSES =
            Arrays.stream(Term.values()).map(Term::iri).collect(Collectors.toSet());

    private static final List<Property> OF_LISTS = List.of(
            Property.DCT_TITLE,
            Property.SKOS_BROADER,
            Property.SKOS_EXACT_MATCH,
            Property.SKOS_IN_SCHEME,
            Property.SKOS_NOTATION,
            Property.SKOS_PREF_LABEL);

    private final StatementGraph graph;
    private final @Nullable String base;

    Losses(StatementGraph graph, @Nullable Thing catalog) {
        this.graph = graph;
        this.base = catalog == null ? null : Names.base(catalog.name());
    }

    LossReport report() {
        Map<String, Loss> losses = new TreeMap<>();
        for (Thing thing : graph.things()) {
            setAside(thing);
            for (Statement statement : thing.statements()) {
                if (!statement.isUnderstood()) {
                    losses.merge(
                            statement.property(), new Loss(statement.property(), 1, thing.name()), Losses::together);
                }
            }
        }
        return new LossReport(graph.size(), new ArrayList<>(losses.values()));
    }

    /** An IRI is the better example. */
    private static Loss together(Loss one, Loss other) {
        RdfValue first = RdfValue.thing(one.example());
        RdfValue second = RdfValue.thing(other.example());
        String example = first.compareTo(second) <= 0 ? one.example() : other.example();
        return new Loss(one.property(), one.count() + other.count(), example);
    }

    /** What an export says besides what the catalogue has, and says again each time. */
    private void setAside(Thing thing) {
        thing.take(Names.TYPE, type -> CLASSES.contains(type.text()));
        thing.derived(Property.DCT_LANGUAGE, CHINESE);
        thing.take(Property.DCAT_THEME_TAXONOMY.iri(), scheme -> Names.isList(scheme.text(), base));
        if (Names.isList(thing.name(), base)) {
            OF_LISTS.forEach(thing::derived);
        }
        int code = thing.name().lastIndexOf('/');
        if (thing.name().startsWith(AUTHORITY) && code > AUTHORITY.length()) {
            thing.derived(Property.SKOS_IN_SCHEME, thing.name().substring(0, code));
        }
    }
}
