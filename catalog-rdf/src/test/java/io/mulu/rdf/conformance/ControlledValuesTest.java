package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Values and terms that belong to other people: each is one of theirs. */
class ControlledValuesTest {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("http://www\\.iana\\.org/assignments/media-types/[a-z]+/[a-z0-9.+-]+");

    /** Values that are not in tables of 2019 and 2020, or whose table is not at hand; the facts name where they were seen. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("frequency/AS_NEEDED", "language/ZHO");

    @Test
    void everyMappingOfTheRegistryLeadsToAValueOfItsList() throws IOException {
        Graph tables = AuthorityTables.graph();
        Set<String> facts = new TreeSet<>();
        mappings().forEach(mapping -> {
            String iri = mapping.substring(mapping.indexOf(' ') + 1);
            switch (mapping.substring(0, mapping.indexOf(' '))) {
                case "media-type" -> assertThat(iri).matches(MEDIA_TYPE);
                case "datatype" -> assertThat(iri).matches("http://www\\.w3\\.org/2001/XMLSchema#[a-zA-Z0-9]+");
                default -> {
                    String list = iri.substring(0, iri.lastIndexOf('/'));
                    assertThat(list).isEqualTo(AUTHORITY + mapping.substring(0, mapping.indexOf(' ')));
                    if (!isConcept(tables, iri, list)) {
                        facts.add(iri.substring(AUTHORITY.length()));
                    }
                }
            }
        });
        assertThat(facts).containsExactly("frequency/AS_NEEDED");
        assertThat(seenElsewhere()).containsAll(facts);
    }

    /** Some stand there shortened. */
    @Test
    void everyMediaTypeIsAmongTheFacts() throws IOException {
        String facts = facts();
        assertThat(mappings().stream()
                        .filter(mapping -> mapping.startsWith("media-type "))
                        .map(mapping -> mapping.substring(mapping.indexOf("media-types/") + 12)))
                .hasSizeGreaterThan(15)
                .allMatch(type -> facts.contains(type)
                        || facts.contains("..." + type.substring(type.indexOf("officedocument.") + 15)));
    }

    /** Every IRI of an EU list in exports that use every value of the registry. */
    @Test
    void exportsNameNoOtherEuropeanValue() {
        Graph tables = AuthorityTables.graph();
        for (Audience audience : Audience.values()) {
            RdfOptions options = RdfOptions.defaults().withAudience(audience).withLabels(true);
            Graph graph =
                    Graphs.readTurtle(Graphs.turtle(options, Samples.description(), GeneratedResources.range(0, 600)));
            Set<String> unknown = Graphs.iris(graph).stream()
                    .filter(iri -> iri.startsWith(AUTHORITY))
                    .filter(iri -> !tables.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY))
                    .map(iri -> iri.substring(AUTHORITY.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            unknown.remove("language");
            assertThat(SEEN_ELSEWHERE).containsAll(unknown);
        }
    }

    /** Classes, properties and individuals, in whatever place they stand. */
    @Test
    void exportsUseNoTermThatDcatDoesNotDefine() {
        Graph dcat = RDFDataMgr.loadGraph(Shared.file("w3c/dcat3.ttl").toUri().toString());
        RdfOptions options =
                RdfOptions.defaults().withAudience(Audience.INTERNAL).withLandingPage("https://p.example/{code}");
        Graph graph = Graphs.readTurtle(Graphs.turtle(options, Samples.description(), Samples.rich()));
        Set<String> used = Graphs.iris(graph).stream()
                .filter(iri -> iri.startsWith("http://www.w3.org/ns/dcat#"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .hasSizeGreaterThan(8)
                .allMatch(iri -> dcat.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY));
    }

    /** Of ODRL 2.2, none that it deprecates. */
    @Test
    void exportsUseNoDeprecatedTermOfOdrl() {
        RdfOptions options = RdfOptions.defaults().withAudience(Audience.INTERNAL);
        Set<String> used =
                Graphs.iris(Graphs.readTurtle(Graphs.turtle(options, Samples.description(), Samples.rich()))).stream()
                        .filter(iri -> iri.startsWith("http://www.w3.org/ns/odrl/2/"))
                        .map(iri -> iri.substring("http://www.w3.org/ns/odrl/2/".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .contains("Permission", "Prohibition", "obtainConsent")
                .doesNotContain(
                        "share",
                        "commercialize",
                        "shareAlike",
                        "copy",
                        "export",
                        "append",
                        "write",
                        "lend",
                        "lease",
                        "license",
                        "pay",
                        "device",
                        "system",
                        "scope",
                        "Group",
                        "Individual",
                        "All");
    }

    /** In English as in the table, so that no value has two names in one language where both are loaded. */
    @Test
    void namesEuropeanValuesAsTheirTablesDo() {
        Graph tables = AuthorityTables.graph();
        RdfOptions options =
                RdfOptions.defaults().withAudience(Audience.INTERNAL).withLabels(true);
        Graph graph =
                Graphs.readTurtle(Graphs.turtle(options, Samples.description(), GeneratedResources.range(0, 600)));
        Set<String> named = new TreeSet<>();
        graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(triple -> {
            String iri = triple.getSubject().getURI();
            boolean english = triple.getObject().getLiteralLanguage().equals("en");
            if (iri.startsWith(AUTHORITY) && english) {
                named.add(iri.substring(AUTHORITY.length()));
                if (!SEEN_ELSEWHERE.contains(iri.substring(AUTHORITY.length()))) {
                    assertThat(tables.contains(triple)).as(triple.toString()).isTrue();
                }
            }
        });
        Set<String> mapped = mappings().stream()
                .map(mapping -> mapping.substring(mapping.indexOf(' ') + 1))
                .filter(iri -> iri.startsWith(AUTHORITY))
                .map(iri -> iri.substring(AUTHORITY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        mapped.add("language/ZHO");
        assertThat(named).isEqualTo(mapped);
    }

    /** List and name of each mapping of each value. */
    private static Set<String> mappings() {
        Set<String> mappings = new TreeSet<>();
        MetadataRegistry.guide2017().domains().stream()
                .flatMap(domain -> domain.values().stream())
                .forEach(value -> value.mappings().forEach((list, iri) -> mappings.add(list + " " + iri)));
        assertThat(mappings).hasSizeGreaterThan(50);
        return mappings;
    }

    private static boolean isConcept(Graph tables, String iri, String list) {
        return tables.contains(NodeFactory.createURI(iri), SKOS.inScheme.asNode(), NodeFactory.createURI(list));
    }

    private static String facts() throws IOException {
        return Files.readString(Shared.file("../reference/codes.md"));
    }

    private static Set<String> seenElsewhere() throws IOException {
        String facts = facts();
        Set<String> seen = new TreeSet<>(SEEN_ELSEWHERE);
        seen.removeIf(value -> !facts.contains(value.substring(value.indexOf('/') + 1)));
        return seen;
    }
}
