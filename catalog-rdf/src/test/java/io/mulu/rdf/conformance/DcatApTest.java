package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.Audience;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.testing.Shared;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.sparql.graph.GraphFactory;

/** The published shapes of DCAT-AP 3.0.1, with Jena's validator as judge. */
class DcatApTest {

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

    /** What is left is what the European lists do not have: other formats than theirs. */
    @Example
    void usesEuropeanListsWhereTheyHaveAValue() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String table : List.of("access-right", "filetypes", "frequencies")) {
            RDFDataMgr.read(graph, Shared.file("eu-authority-tables/" + table + "-skos.rdf").toUri().toString());
        }
        rich().find().forEachRemaining(graph::add);
        assertThat(judge("mdr-vocabularies.shape.ttl", graph)).isEmpty();
    }

    @Example
    void leavesOutOnlyRecommendedPropertiesThatTheGuideHasNoElementFor() {
        assertThat(judge("shapes_recommended.ttl", rich())).isEmpty();
    }

    private static Graph rich() {
        return Graphs.readTurtle(Graphs.turtle(OPTIONS, Samples.description(), Samples.rich()));
    }

    /** Without resources that bear a code twice: of these, no shape can hold. */
    private static List<InformationResource> unique(List<InformationResource> resources) {
        SortedSet<String> seen = new TreeSet<>();
        return resources.stream()
                .filter(resource -> resource.code() == null
                        || seen.add(resource.code().text()))
                .toList();
    }

    /** Severity, property or kind of the constraint, and class of the thing, without the things themselves. */
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
