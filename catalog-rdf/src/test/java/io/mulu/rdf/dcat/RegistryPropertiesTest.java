package io.mulu.rdf.dcat;

import static io.mulu.rdf.testing.Elements.element;
import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What the registry says of RDF is what the export writes: properties, and who may see what. */
class RegistryPropertiesTest {

    private static final String NS = "https://example.org/ns#";
    private static final RdfOptions INTERNAL = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    private static MetadataRegistry with(MetadataElement... more) {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        elements.addAll(List.of(more));
        List<ValueDomain> domains = new ArrayList<>(guide.domains());
        domains.add(new ValueDomain(
                "served",
                new LocalizedText("服务对象", "Served"),
                new ClauseRef("示例", "", Confidence.PRACTICE),
                false,
                List.of(
                        new PermissibleValue(
                                "public", new LocalizedText("公众", "The public"), List.of(), List.of("群众"), Map.of()),
                        new PermissibleValue(
                                "business", new LocalizedText("企业", "Business"), List.of(), List.of(), Map.of()))));
        return new MetadataRegistry(elements, domains);
    }

    private static MetadataRegistry withSensitivity(MetadataElement was, Sensitivity sensitivity) {
        ElementDetails d = was.details();
        ElementDetails details = new ElementDetails(
                d.cardinality(),
                d.type(),
                d.maximumLength(),
                d.pattern(),
                d.conditions(),
                d.alternative(),
                d.narrowedBy(),
                d.inItems(),
                sensitivity,
                d.property(),
                d.example());
        MetadataElement is = new MetadataElement(
                was.id(),
                was.names(),
                was.definition(),
                was.clause(),
                was.obligation(),
                was.valueDomain(),
                was.headings(),
                details);
        MetadataRegistry guide = MetadataRegistry.guide2017();
        return new MetadataRegistry(
                guide.elements().stream()
                        .map(element -> element.equals(was) ? is : element)
                        .toList(),
                guide.domains());
    }

    private static Graph turtle(RdfOptions options, InformationResource... resources) {
        return Graphs.readTurtle(Graphs.turtle(options, Samples.description(), List.of(resources)));
    }

    /** The objects at the end of a path from a dataset or column. */
    private static Set<Node> reached(Graph graph, String path) {
        Set<Node> at = new HashSet<>();
        for (String type : List.of("http://www.w3.org/ns/dcat#Dataset", "http://www.w3.org/ns/csvw#Column")) {
            graph.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(type))
                    .forEachRemaining(triple -> at.add(triple.getSubject()));
        }
        for (String iri : PropertyPath.parse(path).iris()) {
            Set<Node> next = new HashSet<>();
            for (Node node : at) {
                graph.find(node, NodeFactory.createURI(iri), Node.ANY)
                        .forEachRemaining(triple -> next.add(triple.getObject()));
            }
            at.clear();
            at.addAll(next);
        }
        return at;
    }

    /** The graph says each element by the property that the registry names for it; nothing keeps the two apart. */
    @Test
    void everyElementIsSaidByThePropertyOfTheRegistry() {
        Graph graph = turtle(INTERNAL, Samples.full(), Samples.plain(3));

        for (MetadataElement element : MetadataRegistry.guide2017().elements()) {
            assertThat(reached(graph, String.valueOf(element.details().property())))
                    .as(element.id())
                    .isNotEmpty();
        }
    }

    @Test
    void anExtensionIsSaidByItsPropertyAsWhatItMeans() {
        MetadataRegistry registry = with(
                element("extensions.served", ElementType.CODED, "served", Sensitivity.PUBLIC, "<" + NS + "served>"),
                element("validFrom", ElementType.DATE, null, Sensitivity.PUBLIC, "<" + NS + "value>"),
                element("extensions.fee", ElementType.NUMBER, null, Sensitivity.PUBLIC, "<" + NS + "value>"),
                element("extensions.online", ElementType.FLAG, "openness", Sensitivity.PUBLIC, "<" + NS + "online>"),
                element("extensions.scene", ElementType.TEXT, null, Sensitivity.PUBLIC, "dct:abstract"),
                element("items.extensions.table", ElementType.CODE, null, Sensitivity.PUBLIC, "<" + NS + "table>"));
        InformationResource resource = Samples.plain(1).toBuilder()
                .extension("served", "群众")
                .extension("validFrom", "2017年3月1日")
                .extension("fee", "12.50")
                .extension("online", "否")
                .extension("scene", "窗口")
                .item(DataItem.builder().name("编号").extension("table", "T_A").build())
                .build();
        RdfOptions options = INTERNAL.withRegistry(registry);

        Graph graph = turtle(options, resource);

        Set<String> said = new TreeSet<>();
        graph.find().forEachRemaining(triple -> {
            String predicate = triple.getPredicate().getURI();
            if (predicate.startsWith(NS) || predicate.equals("http://purl.org/dc/terms/abstract")) {
                said.add(predicate.substring(Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1) + " "
                        + triple.getObject());
            }
        });
        assertThat(said)
                .containsExactly(
                        "abstract \"窗口\"@zh",
                        "online \"false\"^^xsd:boolean",
                        "served https://mulu.example/scheme/served#public",
                        "table \"T_A\"",
                        "value \"12.50\"^^xsd:decimal",
                        "value \"2017-03-01\"^^xsd:date");
        assertThat(Graphs.readJsonLd(Graphs.jsonLd(options, Samples.description(), List.of(resource)))
                        .isIsomorphicWith(graph))
                .isTrue();
    }

    @Test
    void whatIsNoValueIsSaidAsText() {
        RdfOptions options = INTERNAL.withRegistry(
                with(element("extensions.served", ElementType.CODED, "served", Sensitivity.PUBLIC, "dct:audience")));

        Graph graph = turtle(
                options, Samples.plain(1).toBuilder().extension("served", "鱼").build());

        assertThat(reached(graph, "dct:audience")).containsExactly(NodeFactory.createLiteralString("鱼"));
    }

    @Test
    void anInternalExtensionIsForDepartmentsOnly() {
        MetadataRegistry registry =
                with(element("extensions.contact", ElementType.TEXT, null, Sensitivity.INTERNAL, "dcat:contactPoint"));
        InformationResource resource =
                Samples.plain(1).toBuilder().extension("contact", "王五").build();

        for (Audience audience : Audience.values()) {
            RdfOptions options = RdfOptions.defaults().withAudience(audience).withRegistry(registry);
            String document = new String(
                    Graphs.turtle(options, Samples.description(), List.of(resource)), StandardCharsets.UTF_8);
            boolean seen = audience != Audience.PUBLIC;
            assertThat(document.contains("dcat:contactPoint") || document.contains("contactPoint>"))
                    .as("%s", audience)
                    .isEqualTo(seen);
            assertThat(document.contains("王五")).as("%s", audience).isEqualTo(seen);
        }
    }

    /** Of each element that has a property of its own; title and description always stand, made of what may be seen. */
    @Test
    void whateverTheRegistryCallsInternalSocietyDoesNotSee() {
        InformationResource full = Samples.full().toBuilder().classified(false).build();
        List<String> seen = new ArrayList<>();
        for (MetadataElement element : MetadataRegistry.guide2017().elements()) {
            String property = String.valueOf(element.details().property());
            boolean own = ExtensionMember.of(element).isEmpty()
                    && !Set.of(
                                    "name",
                                    "summary",
                                    "provider.name",
                                    "provider.code",
                                    "classification.names",
                                    "classification.code")
                            .contains(element.id());
            RdfOptions hidden = RdfOptions.defaults().withRegistry(withSensitivity(element, Sensitivity.INTERNAL));
            RdfOptions shown = RdfOptions.defaults().withRegistry(withSensitivity(element, Sensitivity.PUBLIC));
            if (own && !reached(turtle(shown, full), property).isEmpty()) {
                seen.add(element.id());
                assertThat(reached(turtle(hidden, full), property))
                        .as(element.id())
                        .isEmpty();
            }
        }

        assertThat(seen).contains("sharing.condition", "provider.unit", "openness.condition", "updateCycle", "level");
    }

    @Test
    void theNameAndProviderThatSocietyMayNotSeeAreInNoText() {
        InformationResource full = Samples.full().toBuilder().classified(false).build();
        for (String id : List.of("name", "summary", "provider.name")) {
            String text = switch (id) {
                case "name" -> String.valueOf(full.name());
                case "summary" -> String.valueOf(full.summary());
                default -> String.valueOf(full.provider().name());
            };
            RdfOptions hidden = RdfOptions.defaults()
                    .withRegistry(withSensitivity(
                            MetadataRegistry.guide2017().element(id).orElseThrow(), Sensitivity.INTERNAL));
            Graph graph = turtle(hidden, full);
            assertThat(graph.stream().map(triple -> triple.getObject().toString()))
                    .as(id)
                    .noneMatch(object -> object.equals("\"" + text + "\"@zh"));
        }
    }
}
