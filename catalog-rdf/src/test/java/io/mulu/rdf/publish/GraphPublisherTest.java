package io.mulu.rdf.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publishing to Jena's server, through one that does to requests what it was told. */
@Timeout(300)
class GraphPublisherTest {

    private static final String GRAPH = "https://data.example.org/graph/目录";
    private static final RdfOptions RDF = RdfOptions.defaults().withAudience(Audience.INTERNAL);
    private static final List<InformationResource> MANY =
            IntStream.rangeClosed(1, 40).mapToObj(Samples::plain).toList();
    private static final String SECRET = "geheim-4711";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<Duration> pauses = new ArrayList<>();
    private Fuseki fuseki;

    @BeforeEach
    void startsAServer() {
        fuseki = new Fuseki();
    }

    @AfterEach
    void stopsTheServer() {
        fuseki.close();
    }

    private PublishOptions options(URI data) {
        return PublishOptions.of(data, GRAPH)
                .withPartBytes(8000)
                .withTimeout(Duration.ofMinutes(1))
                .withCredentials(Credentials.basic("amt", SECRET));
    }

    private PublishReport publish(PublishOptions options, List<InformationResource> resources) throws IOException {
        try (GraphPublisher publisher = new GraphPublisher(client, options, RDF, pauses::add)) {
            publisher.begin(Samples.description());
            for (InformationResource resource : resources) {
                publisher.write(resource);
            }
            publisher.finish();
            return publisher.report();
        }
    }

    private PublishException fails(PublishOptions options, List<InformationResource> resources) {
        PublishException failure = catchThrowableOfType(PublishException.class, () -> publish(options, resources));
        assertThat(failure).isNotNull();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause)).doesNotContain(SECRET, "Basic", "YW10");
        }
        assertThat(failure.sentence().en()).doesNotContain("{", "\n").endsWith(".");
        assertThat(failure.sentence().zh()).doesNotContain("{", "\n").endsWith("。");
        return failure;
    }

    private Graph published() {
        Graph graph = GraphFactory.createDefaultGraph();
        Txn.executeRead(
                fuseki.dataset,
                () -> fuseki.dataset
                        .getGraph(NodeFactory.createURI(GRAPH))
                        .find()
                        .forEachRemaining(graph::add));
        return graph;
    }

    private static Graph expected(List<InformationResource> resources) {
        return Graphs.readTurtle(Graphs.turtle(RDF, Samples.description(), resources));
    }

    @Test
    void replacesAGraphInPartsAndCountsIt() throws IOException {
        publish(options(fuseki.service("data")), Samples.rich());

        PublishReport report = publish(options(fuseki.service("data")).withQuery(fuseki.service("query")), MANY);

        assertThat(report.parts()).isGreaterThan(5);
        assertThat(report.repeated()).isZero();
        assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
        assertThat(fuseki.figure(
                        "SELECT (COUNT(?d) AS ?n) WHERE { GRAPH ?g { ?c <http://www.w3.org/ns/dcat#dataset> ?d .  ?d a"
                                + " <http://www.w3.org/ns/dcat#Dataset> } }"))
                .isEqualTo(40);
    }

    @Test
    void saysTheSameAsTheOtherSyntaxesOfEveryPathOfTheMapping() throws IOException {
        PublishReport report =
                publish(options(fuseki.service("data")).withQuery(fuseki.service("query")), Samples.rich());

        assertThat(published().isIsomorphicWith(expected(Samples.rich()))).isTrue();
        assertThat(report.statements()).isEqualTo(expected(Samples.rich()).size());
    }

    @Test
    void mergesAndKeepsWhatIsThere() throws IOException {
        PublishOptions merge = options(fuseki.service("data"))
                .withQuery(fuseki.service("query"))
                .withMode(PublishMode.MERGE);
        publish(merge, MANY.subList(0, 10));
        long first = fuseki.count(GRAPH);

        PublishReport same = publish(merge, MANY.subList(0, 10));
        publish(merge, MANY.subList(10, 20));

        assertThat(same.found()).isEqualTo(OptionalLong.of(first));
        assertThat(published().isIsomorphicWith(expected(MANY.subList(0, 20)))).isTrue();
    }

    @Test
    void countsExactlyWhenResourcesHaveTheSameCode() throws IOException {
        List<InformationResource> twice = Stream.concat(
                        MANY.stream(),
                        Stream.of(
                                MANY.get(3), MANY.get(3).toBuilder().name("另名").build()))
                .toList();

        PublishReport report = publish(options(fuseki.service("data")).withQuery(fuseki.service("query")), twice);

        assertThat(report.repeated()).isZero();
        assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
    }

    @Test
    void leavesOtherGraphsAlone() throws IOException {
        PublishOptions other = PublishOptions.of(fuseki.service("data"), "urn:example:other");
        publish(other, MANY.subList(0, 2));
        long before = fuseki.count("urn:example:other");

        publish(options(fuseki.service("data")), MANY);

        assertThat(fuseki.count("urn:example:other")).isEqualTo(before);
    }

    @Test
    void stagesAndMovesInOneUpdate() throws IOException {
        publish(options(fuseki.service("data")), Samples.rich());
        PublishOptions staged = options(fuseki.service("data"))
                .withQuery(fuseki.service("query"))
                .withUpdate(fuseki.service("update"));

        PublishReport report = publish(staged, MANY);

        assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
        assertThat(fuseki.count(staged.staging())).isZero();
    }

    /** Jena's TDB2 keeps numbers by value and cannot remove all of them by what they look like; MOVE loses others. */
    @Test
    void stagesInAStoreThatNeitherReplacesNorMovesReliably() throws IOException {
        try (Fuseki tdb2 = new Fuseki(DatabaseMgr.createDatasetGraph())) {
            PublishOptions staged = options(tdb2.service("data"))
                    .withQuery(tdb2.service("query"))
                    .withUpdate(tdb2.service("update"));
            for (List<InformationResource> resources : List.of(Samples.rich(), MANY, Samples.rich(), MANY)) {
                PublishReport report = publish(staged, resources);
                assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
            }
            Graph graph = GraphFactory.createDefaultGraph();
            Txn.executeRead(
                    tdb2.dataset,
                    () -> tdb2.dataset
                            .getGraph(NodeFactory.createURI(GRAPH))
                            .find()
                            .forEachRemaining(graph::add));
            assertThat(graph.isIsomorphicWith(expected(MANY))).isTrue();
        }
    }

    @Test
    void stagesAndAddsInOneUpdate() throws IOException {
        publish(options(fuseki.service("data")), MANY.subList(0, 10));

        publish(
                options(fuseki.service("data"))
                        .withMode(PublishMode.MERGE)
                        .withQuery(fuseki.service("query"))
                        .withUpdate(fuseki.service("update")),
                MANY.subList(10, 20));

        assertThat(published().isIsomorphicWith(expected(MANY.subList(0, 20)))).isTrue();
    }

    @Test
    void comesThroughWhatPasses() throws IOException {
        try (Relay relay = new Relay(
                fuseki.service("data"),
                Relay.status(503),
                Relay.PASS,
                Relay.DROP,
                Relay.DROP_ANSWER,
                Relay.status(502),
                Relay.PASS,
                Relay.status(429, "Retry-After", "7"),
                Relay.status(504),
                Relay.NEVER_ANSWER)) {
            PublishReport report = publish(
                    options(relay.service("data"))
                            .withQuery(fuseki.service("query"))
                            .withTimeout(Duration.ofSeconds(8)),
                    MANY);

            assertThat(report.found()).isEqualTo(OptionalLong.of(report.statements()));
            assertThat(relay.seen.subList(0, 3)).containsExactly("PUT /ds/data", "PUT /ds/data", "POST /ds/data");
            assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 1L, 2L, 4L, 7L, 2L, 4L);
        }
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
    }

    @Test
    void neverWaitsLongerThanTheLongestWait() {
        RetryPolicy policy = RetryPolicy.standard();

        assertThat(policy.after(1, -1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.after(60, -1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(policy.after(1, Long.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
        assertThat(policy.after(1, 0)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | refuses the login (401)",
                "403 | does not allow it (403)",
                "404 | no service of the kind needed (status 404)",
                "405 | no service of the kind needed (status 405)",
                "413 | too large (413); make parts smaller",
                "400 | refuses with status 400",
                "500 | refuses with status 500",
            })
    void givesUpAtOnceWhereTryingAgainDoesNotHelp(int status, String sentence) {
        try (Relay relay = new Relay(fuseki.service("data"), Relay.status(status))) {
            PublishException failure = fails(options(relay.service("data")), MANY);

            assertThat(failure.sentence().en())
                    .contains(sentence)
                    .contains(status == 500 ? "Whether the first part arrived" : "Nothing was sent");
            assertThat(relay.seen).hasSize(1);
            assertThat(pauses).isEmpty();
        }
    }

    @Test
    void saysWhatWasSentWhenItFailsInTheMiddle() {
        try (Relay relay = new Relay(fuseki.service("data"), Relay.PASS, Relay.PASS, Relay.status(413))) {
            PublishException failure = fails(options(relay.service("data")), MANY);

            assertThat(failure.sentence().en())
                    .contains("2 parts with " + fuseki.count(GRAPH) + " statements were sent before; the graph " + GRAPH
                            + " has only part of the catalogue");
        }
    }

    @Test
    void saysThatThePartOnTheWayMayHaveArrived() {
        Relay.Fate[] fates = Stream.concat(
                        Stream.of(Relay.PASS),
                        Stream.generate(() -> Relay.DROP_ANSWER).limit(5))
                .toArray(Relay.Fate[]::new);
        try (Relay relay = new Relay(fuseki.service("data"), fates)) {
            PublishException failure = fails(options(relay.service("data")), MANY);

            assertThat(failure.sentence().en())
                    .contains("broke before an answer came (tried 5 times)")
                    .contains("1 parts with ")
                    .contains("whether the next one arrived is not known");
            assertThat(relay.seen).hasSize(6);
        }
    }

    @Test
    void leavesTheGraphAsItWasWhenStagingFails() throws IOException {
        publish(options(fuseki.service("data")), Samples.rich());
        try (Relay relay = new Relay(fuseki.service("data"), Relay.PASS, Relay.PASS, Relay.status(500))) {
            PublishException failure = fails(options(relay.service("data")).withUpdate(fuseki.service("update")), MANY);

            assertThat(failure.sentence().en())
                    .contains("The graph " + GRAPH + " is as it was; 2 parts")
                    .contains(GRAPH + "#mulu-staging");
        }
        assertThat(published().isIsomorphicWith(expected(Samples.rich()))).isTrue();

        publish(
                options(fuseki.service("data"))
                        .withQuery(fuseki.service("query"))
                        .withUpdate(fuseki.service("update")),
                MANY);
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
    }

    @Test
    void neverMovesTwiceAndLooksWhetherItWasMoved() throws IOException {
        try (Relay relay = new Relay(fuseki.service("data"), Relay.PASS, Relay.DROP_ANSWER)) {
            publish(
                    options(fuseki.service("data"))
                            .withQuery(fuseki.service("query"))
                            .withUpdate(relay.service("update")),
                    MANY);
            assertThat(relay.seen).hasSize(2);
        }
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
        try (Relay relay = new Relay(fuseki.service("data"), Relay.PASS, Relay.DROP, Relay.DROP)) {
            PublishException failure =
                    fails(options(fuseki.service("data")).withUpdate(relay.service("update")), MANY.subList(0, 3));
            assertThat(failure.sentence().en())
                    .contains("came from " + GRAPH + "#mulu-staging into the graph " + GRAPH + " is not known");
            assertThat(relay.seen).containsExactly("POST /ds/update", "POST /ds/update");
        }
        assertThat(published().isIsomorphicWith(expected(MANY))).isTrue();
    }

    @Test
    void noticesThatTheServerLostSomething() {
        try (Relay relay = new Relay(
                fuseki.service("data"),
                Relay.PASS,
                Relay.PASS,
                (r, exchange, body) -> exchange.sendResponseHeaders(204, -1))) {
            PublishException failure = fails(options(relay.service("data")).withQuery(fuseki.service("query")), MANY);

            assertThat(failure.sentence().en()).contains("has " + fuseki.count(GRAPH) + " statements, but ");
        }
    }

    @Test
    void failsWithinTheLimitWhenAnAnswerNeverEnds() {
        PublishOptions once = options(fuseki.service("data"))
                .withTimeout(Duration.ofMillis(500))
                .withRetries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO));
        for (Relay.Fate fate : List.of(Relay.NEVER_END, Relay.NEVER_ANSWER)) {
            try (Relay relay = new Relay(fuseki.service("data"), fate, fate)) {
                long begin = System.nanoTime();
                PublishException failure = fails(
                        PublishOptions.of(relay.service("data"), GRAPH)
                                .withTimeout(once.timeout())
                                .withRetries(once.retries()),
                        MANY);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
                assertThat(failure.sentence().en()).contains("gives no answer within 0 seconds (tried 2 times)");
            }
        }
    }

    @Test
    void followsNoRedirectAndShowsNoSecretOfTheAddress() {
        try (Relay relay = new Relay(
                fuseki.service("data"),
                Relay.status(307, "Location", "https://amt:" + SECRET + "@other.example/x?token=" + SECRET))) {
            PublishException failure = fails(options(relay.service("data")), MANY);

            assertThat(failure.sentence().en()).contains("sends on to https://other.example/x; name");
            assertThat(relay.seen).hasSize(1);
        }
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        URI nobody;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + socket.getLocalPort() + "/ds/data");
        }
        PublishException failure = fails(options(nobody), MANY);

        assertThat(failure.sentence().en()).contains("cannot be reached (tried 5 times)", "Nothing was sent");
        assertThat(failure.sentence().zh()).contains("连不上");
    }

    @Test
    void refusesAddressesThatCannotBeMeant() {
        URI data = fuseki.service("data");
        for (String address : List.of("ftp://host/x", "data", "http://amt:" + SECRET + "@host/x", "http://host/x#y")) {
            Throwable refusal = catchThrowable(() -> PublishOptions.of(URI.create(address), GRAPH));
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
            assertThat(refusal.getMessage()).contains("endpoint").doesNotContain(SECRET);
        }
        for (String graph : List.of("", "relative", "urn:a b", "urn:x> } ; DROP ALL #")) {
            assertThat(catchThrowable(() -> PublishOptions.of(data, graph)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("graph");
        }
        assertThat(Credentials.basic("amt", SECRET).toString()).doesNotContain(SECRET);
    }

    @Test
    void cutsNTriplesThatJenaReads() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        List<Integer> sizes = new ArrayList<>();
        StatementParts parts = new StatementParts(1000, (bytes, length) -> {
            sizes.add(length);
            Graphs.read(new ByteArrayInputStream(bytes, 0, length), Lang.NTRIPLES)
                    .find()
                    .forEachRemaining(graph::add);
        });
        try (var writer = io.mulu.rdf.syntax.RdfSyntax.N_TRIPLES.writer(parts, RDF)) {
            writer.begin(Samples.description());
            for (InformationResource resource : Samples.rich()) {
                writer.write(resource);
            }
            writer.finish();
            parts.finish();
        }
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(1, 1000));
        assertThat(parts.taken().statements()).isEqualTo(graph.size());
        assertThat(graph.isIsomorphicWith(expected(Samples.rich()))).isTrue();
    }
}
