package io.mulu.rdf.intake;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.rdf.graph.Property;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads extension elements and texts that were kept as they were written. */
final class Verbatim {

    private static final String LAST = "999999999999999999";

    private final StatementGraph graph;
    private final MetadataRegistry registry;
    private final Map<String, ExtensionMember> ofResources = new TreeMap<>();
    private final Map<String, ExtensionMember> ofItems = new TreeMap<>();
    private final Map<ExtensionMember, MetadataElement> elements = new HashMap<>();

    Verbatim(StatementGraph graph, MetadataRegistry registry) {
        this.graph = graph;
        this.registry = registry;
        for (MetadataElement element : registry.elements()) {
            String property = element.details().property();
            if (property != null) {
                ExtensionMember.of(element).ifPresent(member -> {
                    String iri = PropertyPath.parse(property).iris().get(0);
                    (member.ofItem() ? ofItems : ofResources).putIfAbsent(iri, member);
                    elements.put(member, element);
                });
            }
        }
    }

    /** The things that a property leads to, in the order of their positions. */
    static List<Thing> inOrder(StatementGraph graph, Thing owner, Property property) {
        List<Placed> placed = new ArrayList<>();
        for (RdfValue value : owner.take(property.iri(), value -> graph.thing(value) != null)) {
            Thing thing = graph.thing(value);
            if (thing != null) {
                placed.add(new Placed(position(thing), thing));
            }
        }
        placed.sort(Comparator.comparing(Placed::position)
                .thenComparing(one -> one.thing().name()));
        return placed.stream().map(Placed::thing).toList();
    }

    private static BigInteger position(Thing thing) {
        String text = LAST;
        for (RdfValue value : thing.take(Property.MULU_POSITION)) {
            boolean number = !value.text().isEmpty()
                    && value.text().length() < LAST.length()
                    && value.text().chars().allMatch(c -> c >= '0' && c <= '9');
            text = number ? value.text() : text;
        }
        return new BigInteger(text);
    }

    /** Called before anything else goes to the extensions, which stand behind these. */
    void read(Thing owner, boolean ofItem, Leftovers rest) {
        for (Thing extension : inOrder(graph, owner, Property.MULU_EXTENSION)) {
            rest.extension(first(extension, Property.MULU_KEY), first(extension, Property.MULU_TEXT));
        }
        (ofItem ? ofItems : ofResources).forEach((property, member) -> said(owner, property, member, rest));
    }

    /** What was written goes above what the reading of this document found. */
    void readWritten(Thing owner, Leftovers rest) {
        for (RdfValue value : owner.take(Property.MULU_AS_WRITTEN.iri(), value -> graph.thing(value) != null)) {
            Thing written = graph.thing(value);
            if (written != null) {
                rest.written(first(written, Property.MULU_MEMBER), first(written, Property.MULU_TEXT));
            }
        }
    }

    private static String first(Thing thing, Property property) {
        List<RdfValue> values = thing.take(property);
        return values.isEmpty() ? "" : values.get(0).text();
    }

    /** An element for which the registry names a property; our exports have it as an extension as well. */
    private void said(Thing owner, String property, ExtensionMember member, Leftovers rest) {
        for (RdfValue value : owner.take(property, value -> true)) {
            if (!rest.hasExtension(member.key())) {
                rest.extension(member.key(), value.isLiteral() ? value.text() : label(value, member));
            }
        }
    }

    private String label(RdfValue value, ExtensionMember member) {
        MetadataElement element = elements.get(member);
        String domain = element == null ? null : element.valueDomain();
        String code = domain == null ? null : Names.concept(value.text(), domain);
        String label = code == null || domain == null ? null : label(domain, code);
        return label == null ? value.text() : label;
    }

    private @Nullable String label(String domain, String code) {
        return registry.domain(domain)
                .value(code)
                .map(found -> found.names().zh())
                .orElse(code);
    }

    private record Placed(BigInteger position, Thing thing) {}
}
