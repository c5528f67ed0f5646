package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import io.mulu.cli.input.ServerCredentials;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.jena.Tdb2Publisher;
import io.mulu.rdf.publish.Credentials;
import io.mulu.rdf.publish.GraphPublisher;
import io.mulu.rdf.publish.Pause;
import io.mulu.rdf.publish.PublishMode;
import io.mulu.rdf.publish.PublishOptions;
import io.mulu.rdf.publish.PublishTexts;
import io.mulu.rdf.publish.RetryPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a catalogue is published to: a graph of a server, or of a store on disk. */
final class PublishTarget {

    private static final int LONGEST_CONNECT = 10;
    private static final int MOST_MEGABYTES = 512;
    private static final Set<String> NEAR = Set.of("localhost", "127.0.0.1", "[::1]");

    @Option(names = "--endpoint", paramLabel = "URL", descriptionKey = "endpoint")
    private @Nullable String endpoint;

    @Option(names = "--tdb2", paramLabel = "DIR", descriptionKey = "tdb2")
    private @Nullable Path tdb2;

    @Option(names = "--graph", required = true, paramLabel = "IRI", descriptionKey = "graph")
    private String graph = "";

    @Option(names = "--replace", descriptionKey = "publish-replace")
    private boolean replace;

    @Option(names = "--merge", descriptionKey = "publish-merge")
    private boolean merge;

    @Option(names = "--query", paramLabel = "URL", descriptionKey = "publish-query")
    private @Nullable String query;

    @Option(names = "--update", paramLabel = "URL", descriptionKey = "publish-update")
    private @Nullable String update;

    @Option(names = "--credentials", paramLabel = "FILE", descriptionKey = "credentials")
    private @Nullable Path credentials;

    @Option(names = "--part-size", paramLabel = "MIB", descriptionKey = "part-size")
    private int partSize = PublishOptions.PART_BYTES >> 20;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
    private int timeout = (int) PublishOptions.TIMEOUT.toSeconds();

    @Option(names = "--attempts", paramLabel = "N", descriptionKey = "attempts")
    private int attempts = RetryPolicy.standard().attempts();

    /** Opens nothing yet. */
    PublishPlace open(RdfOptions rdf, Surroundings surroundings, Language language) {
        if ((endpoint == null) == (tdb2 == null)) {
            throw Words.misuse("publish-where");
        }
        if (replace && merge) {
            throw Words.misuse("publish-both");
        }
        if (tdb2 != null && (query != null || update != null || credentials != null)) {
            throw Words.misuse("publish-server-only");
        }
        PublishMode mode = merge ? PublishMode.MERGE : PublishMode.REPLACE;
        return tdb2 == null ? server(mode, rdf, surroundings, language) : store(tdb2, mode, rdf);
    }

    private PublishPlace store(Path folder, PublishMode mode, RdfOptions rdf) {
        try {
            Tdb2Publisher publisher = new Tdb2Publisher(folder, graph, mode, rdf);
            return new PublishPlace(
                    publisher, publisher::report, () -> PublishTexts.sentence("store-unchanged", "graph", graph));
        } catch (IllegalArgumentException e) {
            throw Words.misuse("publish-unusable", "cause", String.valueOf(e.getMessage()));
        }
    }

    private PublishPlace server(PublishMode mode, RdfOptions rdf, Surroundings surroundings, Language language) {
        PublishOptions options = options(mode, ServerCredentials.of(credentials, surroundings.environment()));
        if (options.credentials() != null && isOpen(options.endpoint())) {
            surroundings
                    .err()
                    .println("mulu: " + Words.sentence("credentials-open").in(language));
        }
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(Math.min(timeout, LONGEST_CONNECT)))
                .build();
        GraphPublisher publisher = new GraphPublisher(client, options, rdf, Pause.sleeping());
        return new PublishPlace(publisher, publisher::report, publisher::state);
    }

    private PublishOptions options(PublishMode mode, @Nullable Credentials secret) {
        requireBetween("--part-size", partSize, MOST_MEGABYTES);
        requireBetween("--timeout", timeout, Integer.MAX_VALUE);
        requireBetween("--attempts", attempts, Integer.MAX_VALUE);
        RetryPolicy standard = RetryPolicy.standard();
        try {
            return PublishOptions.of(address(String.valueOf(endpoint), "--endpoint"), graph)
                    .withMode(mode)
                    .withQuery(query == null ? null : address(query, "--query"))
                    .withUpdate(update == null ? null : address(update, "--update"))
                    .withCredentials(secret)
                    .withPartBytes(partSize << 20)
                    .withTimeout(Duration.ofSeconds(timeout))
                    .withRetries(new RetryPolicy(attempts, standard.first(), standard.longest()));
        } catch (IllegalArgumentException e) {
            throw Words.misuse("publish-unusable", "cause", String.valueOf(e.getMessage()));
        }
    }

    private static void requireBetween(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw Words.misuse("publish-number", "option", option, "most", most);
        }
    }

    /** The text itself is not shown: people put secrets into addresses. */
    private static URI address(String text, String option) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(option + " is no address", e);
        }
    }

    private static boolean isOpen(URI address) {
        return "http".equals(address.getScheme()) && !NEAR.contains(address.getHost());
    }
}
