package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(300)
class PublishCommandTest {

    private static final String GRAPH = "https://data.example.org/graph";
    private static final String SECRET = "geheim-4711";

    @TempDir
    private Path folder;

    private FusekiServer fuseki;
    private String server;

    @BeforeEach
    void startsAServer() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        fuseki =
                FusekiServer.create().loopback(true).port(0).add("/ds", dataset).build();
        fuseki.start();
        server = "http://localhost:" + fuseki.getPort() + "/ds/";
    }

    @AfterEach
    void stopsTheServer() {
        fuseki.stop();
    }

    private Run publish(String... more) {
        return publish(Map.of(), more);
    }

    private Run publish(Map<String, String> environment, String... more) {
        String in = Shared.example("national-catalogue.xlsx").toString();
        return Run.in(
                environment,
                new byte[0],
                Stream.concat(Stream.of("publish", in, "--graph", GRAPH), Stream.of(more))
                        .toArray(String[]::new));
    }

    private long figure(String pattern) {
        String query = "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH <" + GRAPH + "> { " + pattern + " } }";
        try (QueryExec execution =
                QueryExec.service(server + "query").query(query).build()) {
            return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
        }
    }

    @Test
    void publishesForSocietyUnlessAskedOtherwise() throws IOException {
        Path list = folder.resolve("withheld.json");
        Run open = publish("--endpoint", server + "data", "--query", server + "query", "--withheld", list.toString());
        long openOnes = figure("?s a <http://www.w3.org/ns/dcat#Dataset>");
        Run all = publish(
                "--endpoint",
                server + "data",
                "--query",
                server + "query",
                "--update",
                server + "update",
                "--audience",
                "internal");

        assertThat(open.err()).isEmpty();
        assertThat(open.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(open.out()).matches("Published: (\\d+) statements in 1 parts; the graph has \\1\\.\n");
        assertThat(Files.readString(list)).contains("\"reason\": \"not-open\"");
        assertThat(all.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(figure("?s a <http://www.w3.org/ns/dcat#Dataset>")).isGreaterThan(openOnes);
        assertThat(openOnes).isPositive();
    }

    @Test
    void mergesIntoAStoreOnDisk() {
        Run first = publish("--tdb2", folder.resolve("store").toString());
        Run again = publish("--tdb2", folder.resolve("store").toString(), "--merge", "--lang", "zh");

        assertThat(first.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(again.exitCode()).isEqualTo(ExitCode.CLEAN);
        String count = first.out().replaceAll("(?s).*has (\\d+).*", "$1");
        assertThat(again.out()).contains("图中有 " + count + " 条");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Say where to publish",
                "--endpoint http://h/d --tdb2 x|Say where to publish",
                "--endpoint http://h/d --merge --replace|exclude each other",
                "--tdb2 x --query http://h/q|for servers",
                "--endpoint http://amt:geheim-4711@h/d|endpoint has a user",
                "--endpoint http://amt:geheim-4711@[/d|no address",
                "--endpoint h/d|no absolute http",
                "--endpoint http://h/d --part-size 0|--part-size must be a whole number from 1 to 512",
                "--endpoint http://h/d --timeout 0|--timeout must be",
                "--endpoint http://h/d --attempts 0|--attempts must be",
            })
    void refusesWhatDoesNotGoTogetherAndShowsNoSecret(String options, String sentence) {
        Run run = publish(options == null ? new String[0] : options.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(sentence).doesNotContain(SECRET);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void sendsCredentialsOfAFileOrTheEnvironmentAndNeverShowsThem() throws IOException {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        http.start();
        try {
            String endpoint = "http://localhost:" + http.getAddress().getPort() + "/ds/data";
            Path file = Files.writeString(folder.resolve("secret"), "user=amt\npassword=" + SECRET + "=:\n");
            List<Run> runs = List.of(
                    publish("--endpoint", endpoint, "--credentials", file.toString()),
                    publish(Map.of("MULU_PUBLISH_TOKEN", SECRET), "--endpoint", endpoint),
                    publish(
                            Map.of("MULU_PUBLISH_USER", "amt", "MULU_PUBLISH_PASSWORD", SECRET),
                            "--endpoint",
                            endpoint,
                            "--lang",
                            "zh"));
            assertThat(runs).allSatisfy(run -> {
                assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
                assertThat(run.out() + run.err()).contains("401").doesNotContain(SECRET, "amt");
                assertThat(run.err().lines()).hasSize(1);
            });
            assertThat(seen).containsExactly(basic("amt:" + SECRET + "=:"), "Bearer " + SECRET, basic("amt:" + SECRET));
        } finally {
            http.stop(0);
        }
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesCredentialsThatSaySomethingElse() throws IOException {
        for (String text : List.of(
                "", "user=amt\n", "token=a\nuser=b\npassword=c\n", "passwort=" + SECRET + "\n", "token=a\ntoken=b\n")) {
            Path file = Files.writeString(folder.resolve("secret"), text);

            Run run = publish("--endpoint", server + "data", "--credentials", file.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(run.err()).contains("cannot be used").doesNotContain(SECRET);
        }
        assertThat(publish(Map.of("MULU_PUBLISH_USER", "amt"), "--endpoint", server + "data")
                        .exitCode())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    /** The address is of this machine, but not one that is known to be. */
    @Test
    void warnsOfCredentialsThatTravelUnencrypted() {
        Map<String, String> environment = Map.of("MULU_PUBLISH_TOKEN", SECRET);

        Run far = publish(environment, "--endpoint", "http://127.0.0.2:9/ds/data", "--attempts", "1");
        Run near = publish(environment, "--endpoint", "http://127.0.0.1:9/ds/data", "--attempts", "1");

        assertThat(far.err())
                .startsWith("mulu: The credentials are sent without encryption")
                .doesNotContain(SECRET);
        assertThat(near.err()).startsWith("mulu: http://127.0.0.1:9/ds/data cannot be reached");
    }

    @Test
    void saysInOneSentenceThatNobodyIsThere() {
        fuseki.stop();

        Run run = publish("--endpoint", server + "data", "--attempts", "1", "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).isEqualTo("mulu: 连不上 " + server + "data（试了 1 次）。什么也没有发送，图 " + GRAPH + " 还是原样。\n");
    }

    @Test
    void saysWhatBecameOfTheGraphWhenTheInputFailsInTheMiddle() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"甲\",\"openness\":{\"open\":true}},{\"na");

        Run run =
                Run.mulu("publish", broken.toString(), "--endpoint", server + "data", "--graph", GRAPH, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).startsWith("mulu: Nothing was sent; the graph " + GRAPH + " is as it was.\nmulu: ");
    }

    /** In a process of its own, since what this one has loaded is loaded for good. */
    @Test
    void loadsNoClassOfJenaToPublishToAServer() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path out = folder.resolve("out.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.mulu.cli.main.Main",
                        "publish",
                        Shared.example("national-catalogue.xlsx").toString(),
                        "--endpoint",
                        server + "data",
                        "--query",
                        server + "query",
                        "--graph",
                        GRAPH)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(Files.readString(out)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(loaded -> loaded.contains("org.apache.jena.")))
                    .isEmpty();
        }
        assertThat(figure("?s a <http://www.w3.org/ns/dcat#Catalog>")).isOne();
    }
}
