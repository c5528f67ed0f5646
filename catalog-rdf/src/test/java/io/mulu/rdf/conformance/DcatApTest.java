package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.testing.SkipWithoutShared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The published shapes of DCAT-AP 3.0.1, with Jena's validator as judge. */
@AddLifecycleHook(SkipWithoutShared.class)
class DcatApTest {

    private static final List<String> MUST = List.of(
            "shapes.ttl", "range.ttl", "shapes_recommended.ttl", "mdr-vocabularies.shape.ttl", "deprecateduris.ttl");
    private static final Map<String, PublishedShapes> SHAPES = new HashMap<>();
    private static final RdfOptions OPTIONS = RdfOptions.defaults()
            .withLandingPage("https://data.example/resource/{code}")
            .withAudience(Audience.INTERNAL);

    @Example
    void theSplitShapesAreWhole() {
        for (String file : MUST) {
            PublishedShapes shapes = SHAPES.computeIfAbsent(file, PublishedShapes::of);
            assertThat(shapes.dropped()).as(file).isEmpty();
            assertThat(shapes.targets()).as(file).isPositive();
        }
    }

    /** Each file sees what it is there for. */
    @Example
    void theShapesSeeWhatIsWrong() {
        Map<String, String> spoiling = Map.of(
                "shapes.ttl", "<https://mulu.example/catalog> dct:publisher <https://a.example/2> .",
                "range.ttl", "<https://mulu.example/catalog> dcat:themeTaxonomy <https://a.example/t> .",
                "mdr-vocabularies.shape.ttl",
                        "<https://mulu.example/catalog> dct:language <https://a.example/language/zh> .");
        spoiling.forEach((file, statement) -> {
            Graph graph = rich();
            Graph more = Graphs.readTurtle(("@prefix dcat: <http://www.w3.org/ns/dcat#> . "
                            + "@prefix dct: <http://purl.org/dc/terms/> . " + statement)
                    .getBytes(StandardCharsets.UTF_8));
            more.find().forEachRemaining(graph::add);
            assertThat(judge(file, graph))
                    .as(file)
                    .anyMatch(entry -> entry.startsWith("Violation") && entry.contains("https://mulu.example/catalog"));
        });
    }

    @Example
    void aRichCatalogueViolatesNothing() {
        for (Audience audience : Audience.values()) {
            for (boolean labels : List.of(false, true)) {
                RdfOptions options = OPTIONS.withAudience(audience).withLabels(labels);
                assertThat(violations(Graphs.readTurtle(Graphs.turtle(options, Samples.description(), Samples.rich()))))
                        .as("%s, labels %s", audience, labels)
                        .isEmpty();
            }
        }
    }

    /** With the vocabularies loaded that readers may have: what they bring along is theirs, what comes on top is ours. */
    @Example
    void aRichCatalogueAddsNoViolationToBackgroundVocabularies() throws IOException {
        Graph background = Background.graph();
        SortedSet<String> theirs = violations(background);
        rich().find().forEachRemaining(background::add);
        SortedSet<String> both = violations(background);
        both.removeAll(theirs);
        assertThat(both).isEmpty();
    }

    @Example
    void aRichCatalogueUsesNoDeprecatedTerm() {
        assertThat(judge("deprecateduris.ttl", rich())).isEmpty();
    }

    /** The single file links to property shapes that it does not have; without these links it holds too. */
    @Example
    void theSingleFileHoldsWithoutItsDanglingLinks() {
        PublishedShapes single = PublishedShapes.of("dcat-ap-SHACL.ttl");
        assertThat(single.dropped())
                .containsExactly(
                        "dcat:DataServiceShape/dc08f4dca4377fade57f89454e3fa06a8389d314",
                        "dcat:DataServiceShape/eb3ac4e4fdde2e2588a9502c5956060a18c5c99f");
        assertThat(single.violations(rich())).isEmpty();
    }

    @Property(tries = 40)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void noCatalogueWhateverItLacksViolatesAnything(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience,
            @ForAll boolean labels) {
        RdfOptions options = OPTIONS.withAudience(audience).withLabels(labels);
        assertThat(violations(Graphs.readTurtle(Graphs.turtle(options, description, unique(resources)))))
                .isEmpty();
    }

    /** What is left is advice: Chinese bodies and the guide's tree are in no European list. */
    @Example
    void usesEuropeanListsWhereTheyHaveAValue() {
        assertThat(kinds(judge("mdr-vocabularies.shape.ttl", rich())))
                .containsExactly(
                        "Warning <http://purl.org/dc/terms/publisher>",
                        "Warning <http://www.w3.org/ns/dcat#theme>",
                        "Warning <http://www.w3.org/ns/dcat#themeTaxonomy>");
    }

    @Example
    void leavesOutOnlyWhatTheGuideOrTheCatalogueDoesNotSay() {
        InformationResource known = Samples.full().toBuilder()
                .format(new ResourceFormat("electronic-file", "pdf", "带文字层"))
                .build();
        Graph complete = Graphs.readTurtle(Graphs.turtle(OPTIONS, Samples.description(), List.of(known)));
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

    private static SortedSet<String> violations(Graph data) {
        SortedSet<String> violations = new TreeSet<>();
        MUST.forEach(file -> violations.addAll(
                SHAPES.computeIfAbsent(file, PublishedShapes::of).violations(data)));
        return violations;
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

    private static SortedSet<String> judge(String shapes, Graph data) {
        return SHAPES.computeIfAbsent(shapes, PublishedShapes::of).judge(data);
    }
}
