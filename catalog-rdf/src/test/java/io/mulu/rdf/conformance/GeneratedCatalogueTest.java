package io.mulu.rdf.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.util.List;
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

    @Test
    void generatedResourcesViolateNothing() {
        List<PublishedShapes> shapes = FILES.stream().map(PublishedShapes::of).toList();
        int resources = Integer.getInteger("mulu.conformance.resources", 10 * PART);
        for (int from = 0; from < resources; from += PART) {
            Audience audience = from / PART % 2 == 0 ? Audience.INTERNAL : Audience.PUBLIC;
            RdfOptions options = RdfOptions.defaults().withAudience(audience);
            Graph graph = Graphs.readTurtle(Graphs.turtle(
                    options, Samples.description(), GeneratedResources.range(from, Math.min(resources, from + PART))));
            for (PublishedShapes file : shapes) {
                assertThat(file.violations(graph))
                        .as("%s from %d", audience, from)
                        .isEmpty();
            }
        }
    }
}
