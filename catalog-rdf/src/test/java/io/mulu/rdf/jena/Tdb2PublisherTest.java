package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.publish.PublishException;
import io.mulu.rdf.publish.PublishMode;
import io.mulu.rdf.publish.PublishReport;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class Tdb2PublisherTest {

    private static final String GRAPH = "https://data.example.org/graph/a";
    private static final RdfOptions RDF = RdfOptions.defaults().withAudience(Audience.INTERNAL);
    private static final List<InformationResource> SOME =
            IntStream.rangeClosed(1, 30).mapToObj(Samples::plain).toList();

    @TempDir
    private Path folder;

    private PublishReport publish(PublishMode mode, String graph, List<InformationResource> resources)
            throws IOException {
        try (Tdb2Publisher publisher = new Tdb2Publisher(folder, graph, mode, RDF)) {
            publisher.begin(Samples.description());
            for (InformationResource resource : resources) {
                publisher.write(resource);
            }
            publisher.finish();
            return publisher.report();
        }
    }

    private Graph stored(String name) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            Graph graph = GraphFactory.createDefaultGraph();
            Txn.executeRead(
                    store,
                    () -> store.getGraph(NodeFactory.createURI(name)).find().forEachRemaining(graph::add));
            return graph;
        } finally {
            TDBInternal.expel(store);
        }
    }

    private static Graph expected(List<InformationResource> resources) {
        return Graphs.readTurtle(Graphs.turtle(RDF, Samples.description(), resources));
    }

    @Test
    void replacesOneGraphAndLeavesTheOthers() throws IOException {
        publish(PublishMode.REPLACE, "urn:example:other", SOME.subList(0, 2));
        publish(PublishMode.REPLACE, GRAPH, Samples.rich());

        PublishReport report = publish(PublishMode.REPLACE, GRAPH, SOME);

        assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
        assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME))).isTrue();
        assertThat(stored("urn:example:other").isIsomorphicWith(expected(SOME.subList(0, 2))))
                .isTrue();
    }

    @Test
    void replacesAgainAndAgain() throws IOException {
        for (int i = 0; i < 6; i++) {
            publish(PublishMode.REPLACE, GRAPH, Samples.rich());
            publish(PublishMode.REPLACE, GRAPH, SOME);
            assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME))).isTrue();
        }
    }

    @Test
    void merges() throws IOException {
        publish(PublishMode.MERGE, GRAPH, SOME.subList(0, 10));
        publish(PublishMode.MERGE, GRAPH, SOME.subList(5, 30));

        assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME))).isTrue();
    }

    @Test
    void changesNothingWhenItIsNotFinished() throws IOException {
        publish(PublishMode.REPLACE, GRAPH, SOME);
        try (Tdb2Publisher publisher = new Tdb2Publisher(folder, GRAPH, PublishMode.REPLACE, RDF)) {
            publisher.begin(Samples.description());
            publisher.write(Samples.plain(99));
        }

        assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME))).isTrue();
    }

    @Test
    void refusesAFolderOfOtherThings() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "x");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publish(PublishMode.REPLACE, GRAPH, SOME))
                .withMessageContaining("files that are no TDB2 store");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** The child writes without end and is killed when it has written enough to have reached the disk. */
    @Test
    void leavesTheOldContentWhenTheProcessIsKilled() throws IOException, InterruptedException {
        publish(PublishMode.REPLACE, GRAPH, SOME);
        Path written = folder.resolveSibling(folder.getFileName() + ".written");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        try {
            while (!Files.exists(written) && child.isAlive()) {
                Thread.sleep(50);
            }
            assertThat(child.isAlive())
                    .as(Files.readString(folder.resolveSibling(folder.getFileName() + ".log")))
                    .isTrue();
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> publish(PublishMode.REPLACE, GRAPH, SOME))
                    .withMessageContaining("in use by another program");
        } finally {
            child.destroyForcibly();
            child.waitFor(30, TimeUnit.SECONDS);
        }

        assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME))).isTrue();
        assertThat(publish(PublishMode.REPLACE, GRAPH, SOME.subList(0, 3)).found())
                .isPresent();
        assertThat(stored(GRAPH).isIsomorphicWith(expected(SOME.subList(0, 3)))).isTrue();
    }

    /** Publishes resources without end. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            try (Tdb2Publisher publisher = new Tdb2Publisher(Path.of(arguments[0]), GRAPH, PublishMode.REPLACE, RDF)) {
                publisher.begin(Samples.description());
                for (int i = 100; ; i++) {
                    publisher.write(Samples.plain(i));
                    if (i == 3000) {
                        Files.writeString(Path.of(arguments[1]), "3000");
                    }
                }
            }
        }
    }
}
