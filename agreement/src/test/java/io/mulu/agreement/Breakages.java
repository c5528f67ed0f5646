package io.mulu.agreement;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.CodedValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives from the definition of an element every way of breaking it. */
final class Breakages {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NO_VALUE = "某种其他";

    private final CodedValues concepts;
    private final List<Breakage> found = new ArrayList<>();

    private Breakages(CodedValues concepts) {
        this.concepts = concepts;
    }

    /** All of them, in the order of the registry; of an element that items state too, both. */
    static List<Breakage> all(CodedValues concepts) {
        Breakages all = new Breakages(concepts);
        for (MetadataElement element : Clean.REGISTRY.elements()) {
            all.presence(Place.of(element));
            all.value(Place.of(element));
            if (element.details().inItems()) {
                all.value(Place.inItem(element));
            }
        }
        return List.copyOf(all.found);
    }

    /** By identifier and way, the ways in which an element with such a definition must be broken at least. */
    static List<String> expected(MetadataElement element) {
        List<Way> ways = new ArrayList<>(List.of(Way.TYPE));
        if (element.obligation() == Obligation.MANDATORY) {
            ways.add(Way.MISSING);
        }
        if (!element.details().cardinality().many() && element.details().type() != ElementType.GROUP) {
            ways.add(Way.REPEATED);
        }
        if (element.valueDomain() != null) {
            ways.addAll(List.of(Way.LIST, Way.SPELLING));
        }
        if (element.details().pattern() != null
                || element.details().type() == ElementType.DATE
                || element.details().type() == ElementType.NUMBER) {
            ways.add(Way.FORM);
        }
        if (element.details().maximumLength() != null) {
            ways.add(Way.LENGTH);
        }
        if (element.details().conditions().stream().anyMatch(ElementCondition::requires)) {
            ways.add(Way.WANTED);
        }
        if (element.details().narrowedBy() != null) {
            ways.add(Way.BELONGS);
        }
        return ways.stream().map(way -> element.id() + " " + way).toList();
    }

    private static ValueDomain domain(MetadataElement element) {
        return Clean.REGISTRY.domain(Objects.requireNonNull(element.valueDomain()));
    }

    private void presence(Place place) {
        MetadataElement element = place.element();
        if (element.obligation() == Obligation.MANDATORY) {
            String alternative = element.details().alternative();
            add(place, Way.MISSING, alternative == null ? "" : "≠ " + alternative, resource -> {
                place.remove(resource);
                if (alternative != null) {
                    Place.of(Clean.REGISTRY.element(alternative).orElseThrow()).remove(resource);
                }
            });
            if (element.details().type() != ElementType.GROUP
                    && !element.details().cardinality().many()) {
                set(place, Way.BLANK, NODES.stringNode("　"), null);
            }
        }
    }

    private void value(Place place) {
        repeated(place);
        types(place);
        form(place);
        length(place);
        if (place.element().valueDomain() != null) {
            list(place);
        }
        for (ElementCondition condition : place.element().details().conditions()) {
            if (condition.when() != null
                    && !(isShared(place) && condition.rule().equals("required-element"))) {
                wanted(place, condition);
            }
        }
        belongs(place);
    }

    /** An item that says nothing of it has what its resource says. */
    private static boolean isShared(Place place) {
        return place.ofItem() && place.element().details().inItems();
    }

    private void repeated(Place place) {
        MetadataElement element = place.element();
        if (!element.details().cardinality().many() && element.details().type() != ElementType.GROUP) {
            JsonNode once = clean(place);
            JsonNode again = another(element, once);
            JsonNode both = NODES.arrayNode().add(once).add(again);
            Consumer<ObjectNode> twice = resource -> place.set(resource, both);
            found.add(new Breakage(place, Way.REPEATED, both.toString(), twice, rdf(element, again), true));
        }
    }

    private static JsonNode clean(Place place) {
        return Objects.requireNonNull(place.get(Clean.resource(Clean.document())), place::name);
    }

    /** A good value that is not the clean one. */
    private static JsonNode another(MetadataElement element, JsonNode clean) {
        return switch (element.details().type()) {
            case FLAG -> clean.isBoolean() ? NODES.booleanNode(!clean.booleanValue()) : NODES.stringNode("no");
            case NUMBER -> NODES.numberNode(3);
            case DATE -> NODES.stringNode("2018-01-01");
            case CODED ->
                domain(element).values().stream()
                        .map(value -> (JsonNode) NODES.stringNode(value.code()))
                        .filter(value -> !value.equals(clean))
                        .findFirst()
                        .orElseThrow();
            default -> NODES.stringNode("另一个");
        };
    }

    /** A value as it would be in RDF, whether or not it is well-formed there. */
    private Node rdf(MetadataElement element, JsonNode value) {
        String text = value.isString() ? value.stringValue() : value.toString();
        return switch (element.details().type()) {
            case TEXT -> NodeFactory.createLiteralLang(text, "zh");
            case CODE, GROUP -> NodeFactory.createLiteralString(text);
            case CODED -> NodeFactory.createURI(concepts.iri(domain(element).id(), text));
            case FLAG -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
            case DATE -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
            case NUMBER -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
        };
    }

    private void types(Place place) {
        MetadataElement element = place.element();
        Node number = NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger);
        Node text = NodeFactory.createLiteralString("x");
        boolean textual = element.details().type() == ElementType.TEXT
                || element.details().type() == ElementType.CODE;
        Node wrong = textual ? number : text;
        set(place, Way.TYPE, NODES.objectNode().put("x", "y"), wrong);
        set(place, Way.TYPE, NODES.nullNode(), null);
        switch (element.details().type()) {
            case FLAG, NUMBER -> set(place, Way.TYPE, NODES.stringNode(NO_VALUE), wrong);
            case GROUP -> {
                set(place, Way.TYPE, NODES.stringNode(NO_VALUE), wrong);
                if (element.details().cardinality().many()) {
                    JsonNode mixed = NODES.arrayNode().add(clean(place).get(0)).add(NO_VALUE);
                    Consumer<ObjectNode> change = resource -> place.set(resource, mixed);
                    found.add(new Breakage(place, Way.TYPE, "[{…},\"" + NO_VALUE + "\"]", change, wrong, true));
                }
            }
            default -> set(place, Way.TYPE, NODES.numberNode(7), wrong);
        }
    }

    private void form(Place place) {
        MetadataElement element = place.element();
        switch (element.details().type()) {
            case DATE -> {
                badForm(place, NODES.stringNode("2017-13-01"));
                badForm(place, NODES.stringNode("2017-02-30"));
                badForm(place, NODES.stringNode("去年"));
                // An extension keeps its text, and any that can be read as a day is right.
                if (!place.isExtension()) {
                    set(place, Way.SPELLING, NODES.stringNode("2017年8月24日"), null);
                }
            }
            case NUMBER -> {
                badForm(place, NODES.numberNode(new BigDecimal("-1.5")));
                badForm(place, NODES.stringNode("约3万"));
            }
            case CODE -> {
                if (element.details().pattern() != null) {
                    badForm(place, NODES.stringNode(element.details().example() + "?"));
                }
            }
            default -> {
                // A text has no form; what is no value of a list is broken as such.
            }
        }
    }

    private void badForm(Place place, JsonNode value) {
        JsonNode onWire = place.isExtension() ? NODES.stringNode(value.asString()) : value;
        set(place, Way.FORM, onWire, rdf(place.element(), value));
    }

    private void length(Place place) {
        MaximumLength length = place.element().details().maximumLength();
        if (length != null) {
            boolean code = place.element().details().type() == ElementType.CODE;
            String tooLong = (code ? "1" : "长").repeat(length.codePoints() + 1);
            set(place, Way.LENGTH, NODES.stringNode(tooLong), NodeFactory.createLiteralString(tooLong));
        }
    }

    private void list(Place place) {
        MetadataElement element = place.element();
        boolean flag = element.details().type() == ElementType.FLAG;
        JsonNode unlisted = NODES.stringNode("某种其他值");
        set(place, Way.LIST, unlisted, flag ? NodeFactory.createLiteralString("某种其他值") : rdf(element, unlisted));
        JsonNode clean = clean(place);
        PermissibleValue value = clean.isBoolean()
                ? domain(element).values().get(clean.booleanValue() ? 0 : 1)
                : domain(element).match(clean.stringValue()).orElseThrow().value();
        set(place, Way.SPELLING, NODES.stringNode(" " + value.names().zh()), null);
    }

    private void wanted(Place place, ElementCondition condition) {
        for (String value : condition.values()) {
            MetadataElement other = Clean.REGISTRY
                    .element(Objects.requireNonNull(condition.when()))
                    .orElseThrow();
            Place when = isShared(place) ? Place.inItem(other) : Place.of(other);
            add(place, Way.WANTED, other.id() + " = " + value, resource -> {
                when.set(resource, NODES.stringNode(value));
                place.remove(resource);
            });
        }
    }

    /** With each value of the broader element, a value that is of another one. */
    private void belongs(Place place) {
        String by = place.element().details().narrowedBy();
        if (by == null) {
            return;
        }
        MetadataElement other = Clean.REGISTRY.element(by).orElseThrow();
        Place broader = place.ofItem() ? Place.inItem(other) : Place.of(other);
        for (PermissibleValue parent : domain(other).values()) {
            domain(place.element()).values().stream()
                    .filter(value ->
                            !value.parents().isEmpty() && !value.parents().contains(parent.code()))
                    .findFirst()
                    .ifPresent(outside ->
                            add(place, Way.BELONGS, other.id() + " = " + parent.code() + ", " + outside.code(), r -> {
                                broader.set(r, NODES.stringNode(parent.code()));
                                place.set(r, NODES.stringNode(outside.code()));
                            }));
        }
    }

    private void set(Place place, Way way, JsonNode value, @Nullable Node direct) {
        String shown = value.toString();
        found.add(new Breakage(
                place,
                way,
                shown.length() > 40 ? shown.substring(0, 12) + "…" : shown,
                resource -> place.set(resource, value),
                direct,
                false));
    }

    private void add(Place place, Way way, String shown, Consumer<ObjectNode> change) {
        found.add(new Breakage(place, way, shown, change, null, false));
    }
}
