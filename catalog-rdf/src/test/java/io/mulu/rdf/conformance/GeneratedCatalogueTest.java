package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/**
 * Many resources, part by part, against all split shapes of DCAT-AP 3.0.1. How many is said by
 * {@code -Dmulu.conformance.resources=}; 10,000 where nothing is said.
 */
class GeneratedCatalogueTest {

    private static final int PART = 1000;
    private static final List<String> FILES = List.of(
            "shapes.ttl", "range.ttl", "shapes_recommended.ttl", "mdr-vocabularies.shape.ttl", "deprecateduris.ttl");

    private final List<PublishedShapes> shapes =
            FILES.stream().map(PublishedShapes::of).toList();

    @Test
    void generatedResourcesViolateNothing() {
        int resources = Integer.getInteger("mulu.conformance.resources", 10 * PART);
        for (int from = 0; from < resources; from += PART) {
            List<InformationResource> part = GeneratedResources.range(from, Math.min(resources, from + PART));
            for (Audience audience : List.of(Audience.INTERNAL, Audience.PUBLIC)) {
                RdfOptions options = RdfOptions.defaults().withAudience(audience);
                Graph graph = Graphs.readTurtle(Graphs.turtle(options, Samples.description(), part));
                assertThat(violations(graph)).as("%s from %d", audience, from).isEmpty();
            }
        }
    }

    /** What the vocabularies beside the catalogue bring along is theirs. */
    @Test
    void generatedResourcesAddNoViolationToBackgroundVocabularies() throws IOException {
        for (Audience audience : Audience.values()) {
            Graph graph = Background.graph();
            SortedSet<String> theirs = violations(graph);
            Graphs.readTurtle(Graphs.turtle(
                            RdfOptions.defaults().withAudience(audience).withLabels(audience == Audience.SHARED),
                            Samples.description(),
                            GeneratedResources.range(0, PART / 2)))
                    .find()
                    .forEachRemaining(graph::add);
            SortedSet<String> both = violations(graph);
            both.removeAll(theirs);
            assertThat(both).as("%s", audience).isEmpty();
        }
    }

    private SortedSet<String> violations(Graph graph) {
        SortedSet<String> violations = new TreeSet<>();
        shapes.forEach(file -> violations.addAll(file.violations(graph)));
        return violations;
    }
}
