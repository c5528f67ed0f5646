package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.testing.Shared;
import io.mulu.rdf.testing.SkipWithoutShared;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.sparql.graph.GraphFactory;

/** The published shapes of DCAT-AP 3.0.1, with Jena's validator as judge. */
@AddLifecycleHook(SkipWithoutShared.class)
class DcatApTest {

    private static final String LOCAL_FORMAT = "format-type#%E6%96%B0%2F%E6%A0%BC%E5%BC%8F";
    private static final String FOLDER = "dcat-ap-3.0.1/";
    private static final RdfOptions OPTIONS = RdfOptions.defaults()
            .withLandingPage("https://data.example/resource/{code}")
            .withAudience(Audience.INTERNAL);

    @Example
    void aRichCatalogueViolatesNoCardinality() {
        assertThat(judge("shapes.ttl", rich())).isEmpty();
    }

    @Example
    void aRichCatalogueViolatesNoRangeWithNothingFetched() {
        assertThat(judge("range.ttl", rich())).isEmpty();
    }

    @Example
    void aRichCatalogueUsesNoDeprecatedTerm() {
        assertThat(judge("deprecateduris.ttl", rich())).isEmpty();
    }

    @Property(tries = 40)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void noCatalogueWhateverItLacksViolatesCardinalityOrRange(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        Graph graph = Graphs.readTurtle(Graphs.turtle(OPTIONS.withAudience(audience), description, unique(resources)));
        assertThat(judge("shapes.ttl", graph)).isEmpty();
        assertThat(judge("range.ttl", graph)).isEmpty();
    }

    /** What is left is what the European lists do not have: formats used in China, Chinese bodies, the guide's tree. */
    @Example
    void usesEuropeanListsWhereTheyHaveAValue() {
        Graph graph = tables();
        rich().find().forEachRemaining(graph::add);
        assertThat(kinds(judge("mdr-vocabularies.shape.ttl", graph)))
                .containsExactly(
                        "Violation <http://purl.org/dc/terms/format>",
                        "Warning <http://purl.org/dc/terms/publisher>",
                        "Warning <http://www.w3.org/ns/dcat#theme>",
                        "Warning <http://www.w3.org/ns/dcat#themeTaxonomy>");
        assertThat(judge("mdr-vocabularies.shape.ttl", graph).stream()
                        .filter(entry -> entry.startsWith("Violation"))
                        .map(entry -> entry.substring(entry.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder("format-type#other", "format-type#ofd", LOCAL_FORMAT);
    }

    /** The tables are of 2019 and 2020; a value added later is told here. */
    @Example
    void namesOnlyEuropeanValuesThatThereAre() {
        Graph tables = tables();
        SortedSet<String> unknown = new TreeSet<>();
        MetadataRegistry.guide2017().domains().stream()
                .flatMap(domain -> domain.values().stream())
                .flatMap(value -> value.mappings().values().stream())
                .filter(iri -> iri.startsWith("http://publications.europa.eu/"))
                .filter(iri -> !tables.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY))
                .forEach(unknown::add);
        assertThat(unknown).containsExactly("http://publications.europa.eu/resource/authority/frequency/AS_NEEDED");
    }

    @Example
    void leavesOutOnlyWhatTheGuideOrTheCatalogueDoesNotSay() {
        Graph complete = Graphs.readTurtle(Graphs.turtle(OPTIONS, Samples.description(), List.of(Samples.full())));
        assertThat(kinds(judge("shapes_recommended.ttl", complete)))
                .containsExactly(
                        "Warning <http://data.europa.eu/r5r/availability>",
                        "Warning <http://purl.org/dc/terms/license>",
                        "Warning <http://purl.org/dc/terms/modified>",
                        "Warning <http://purl.org/dc/terms/spatial>",
                        "Warning <http://purl.org/dc/terms/temporal>",
                        "Warning <http://purl.org/dc/terms/type>",
                        "Warning <http://www.w3.org/ns/dcat#contactPoint>",
                        "Warning <http://www.w3.org/ns/dcat#keyword>",
                        "Warning <http://xmlns.com/foaf/0.1/homepage>");
    }

    private static Graph tables() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String table : List.of("access-right", "filetypes", "frequencies")) {
            RDFDataMgr.read(
                    graph,
                    Shared.file("eu-authority-tables/" + table + "-skos.rdf")
                            .toUri()
                            .toString());
        }
        return graph;
    }

    private static SortedSet<String> kinds(SortedSet<String> entries) {
        return entries.stream()
                .map(entry -> entry.substring(0, entry.indexOf('>') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph rich() {
        return Graphs.readTurtle(Graphs.turtle(OPTIONS, Samples.description(), Samples.rich()));
    }

    /** Without resources that bear a code twice: of these, no shape can hold. */
    private static List<InformationResource> unique(List<InformationResource> resources) {
        SortedSet<String> seen = new TreeSet<>();
        return resources.stream()
                .filter(resource ->
                        resource.code() == null || seen.add(resource.code().text()))
                .toList();
    }

    /** Severity, path, kind of constraint, thing and value. */
    private static SortedSet<String> judge(String shapes, Graph data) {
        Shapes parsed = Shapes.parse(
                RDFDataMgr.loadGraph(Shared.file(FOLDER + shapes).toUri().toString()));
        assertThat(parsed.getTargetShapes()).isNotEmpty();
        SortedSet<String> entries = new TreeSet<>();
        ShaclValidator.get().validate(parsed, data).getEntries().forEach(entry -> {
            Constraint constraint = entry.constraint();
            entries.add(entry.severity().level().getLocalName() + " " + entry.resultPath() + " "
                    + (constraint == null ? "" : constraint.getClass().getSimpleName()) + " " + entry.focusNode() + " "
                    + entry.value());
        });
        return entries;
    }
}
