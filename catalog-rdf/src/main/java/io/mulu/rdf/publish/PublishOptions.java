package io.mulu.rdf.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a catalogue is published to on a SPARQL 1.1 server, and how.
 *
 * @param endpoint the address of the Graph Store Protocol, for example {@code https://host/dataset/data}: absolute,
 *     {@code http} or {@code https}, without user or fragment
 * @param graph the IRI of the graph
 * @param mode what becomes of what the graph held before
 * @param query the address of the SPARQL query service, which then counts afterwards; null for no count
 * @param update the address of the SPARQL update service; the parts then go into another graph first, and from there into
 *     this one by a single update. Null to send the parts into the graph itself
 * @param credentials sent with every request; null for none
 * @param partBytes the most bytes of a part
 * @param timeout the longest time that one request may take, with its answer
 * @param retries how often a request is tried
 */
public record PublishOptions(
        URI endpoint,
        String graph,
        PublishMode mode,
        @Nullable URI query,
        @Nullable URI update,
        @Nullable Credentials credentials,
        int partBytes,
        Duration timeout,
        RetryPolicy retries) {

    /** The most bytes of a part unless told otherwise: 4 MiB. */
    public static final int PART_BYTES = 4 << 20;

    /** The longest time of a request unless told otherwise: two minutes. */
    public static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** Checks the addresses. Throws {@link IllegalArgumentException}, which quotes no user or password. */
    public PublishOptions {
        checkService("endpoint", endpoint);
        checkGraph(graph);
        Objects.requireNonNull(mode, "mode");
        if (query != null) {
            checkService("query", query);
        }
        if (update != null) {
            checkService("update", update);
        }
        if (partBytes < 1) {
            throw new IllegalArgumentException("partBytes must be at least 1: " + partBytes);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be longer than nothing: " + timeout);
        }
        Objects.requireNonNull(retries, "retries");
    }

    /**
     * Replaces a graph, without count, update service and credentials.
     *
     * @param endpoint the address of the Graph Store Protocol
     * @param graph the IRI of the graph
     * @return the options
     */
    public static PublishOptions of(URI endpoint, String graph) {
        return new PublishOptions(
                endpoint, graph, PublishMode.REPLACE, null, null, null, PART_BYTES, TIMEOUT, RetryPolicy.standard());
    }

    /**
     * These options with another mode.
     *
     * @param value the mode
     * @return changed options
     */
    public PublishOptions withMode(PublishMode value) {
        return new PublishOptions(endpoint, graph, value, query, update, credentials, partBytes, timeout, retries);
    }

    /**
     * These options with a query service.
     *
     * @param value its address; null for none
     * @return changed options
     */
    public PublishOptions withQuery(@Nullable URI value) {
        return new PublishOptions(endpoint, graph, mode, value, update, credentials, partBytes, timeout, retries);
    }

    /**
     * These options with an update service.
     *
     * @param value its address; null for none
     * @return changed options
     */
    public PublishOptions withUpdate(@Nullable URI value) {
        return new PublishOptions(endpoint, graph, mode, query, value, credentials, partBytes, timeout, retries);
    }

    /**
     * These options with credentials.
     *
     * @param value the credentials; null for none
     * @return changed options
     */
    public PublishOptions withCredentials(@Nullable Credentials value) {
        return new PublishOptions(endpoint, graph, mode, query, update, value, partBytes, timeout, retries);
    }

    /**
     * These options with parts of another size.
     *
     * @param value the most bytes of a part
     * @return changed options
     */
    public PublishOptions withPartBytes(int value) {
        return new PublishOptions(endpoint, graph, mode, query, update, credentials, value, timeout, retries);
    }

    /**
     * These options with another limit of time.
     *
     * @param value the longest time of one request
     * @return changed options
     */
    public PublishOptions withTimeout(Duration value) {
        return new PublishOptions(endpoint, graph, mode, query, update, credentials, partBytes, value, retries);
    }

    /**
     * These options with other retries.
     *
     * @param value how often a request is tried
     * @return changed options
     */
    public PublishOptions withRetries(RetryPolicy value) {
        return new PublishOptions(endpoint, graph, mode, query, update, credentials, partBytes, timeout, value);
    }

    /** The graph that parts wait in when there is an update service. */
    String staging() {
        return graph + (graph.indexOf('#') < 0 ? "#" : "-") + "mulu-staging";
    }

    private static void checkService(String name, URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException(name + " is no absolute http or https address");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(name + " has a user; credentials are given otherwise");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException(name + " has a fragment");
        }
    }

    /**
     * Checks the IRI of a graph. Throws {@link IllegalArgumentException} for one that is not absolute or no IRI.
     *
     * @param graph the IRI
     */
    public static void checkGraph(String graph) {
        try {
            if (!new URI(graph).isAbsolute() || graph.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                throw new IllegalArgumentException("graph is no absolute IRI: " + graph);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("graph is no IRI: " + graph, e);
        }
    }
}
