package io.mulu.rdf.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the SPARQL 1.1 protocols are asked for. */
final class GraphService {

    private static final int SHOWN = 40;

    private final Requests requests;

    GraphService(Requests requests) {
        this.requests = requests;
    }

    /** Sends a part twice with the same effect as once, since there are no blank nodes. */
    void part(URI endpoint, String graph, boolean replace, byte[] bytes, int length) throws Refusal, IOException {
        String address = endpoint.toString();
        URI uri = URI.create(address + (address.indexOf('?') < 0 ? '?' : '&') + "graph=" + encoded(graph));
        requests.repeatable(requests.to(uri)
                .setHeader("Content-Type", "application/n-triples")
                .method(replace ? "PUT" : "POST", BodyPublishers.ofByteArray(bytes, 0, length))
                .build());
    }

    long count(URI query, String graph) throws Refusal, IOException {
        String text = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <" + graph + "> { ?s ?p ?o } }";
        String answer = requests.repeatable(requests.to(query)
                .setHeader("Accept", "text/csv")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(text)))
                .build());
        Long count = figure(answer);
        if (count == null) {
            throw new Refusal(PublishTexts.sentence("no-count"), true);
        }
        return count;
    }

    /** A line with the name of the variable, and one with its value; some servers put values into quotation marks. */
    private static @Nullable Long figure(String csv) {
        String[] lines = csv.strip().split("\\R", -1);
        if (lines.length != 2 || lines[1].length() > SHOWN) {
            return null;
        }
        try {
            return Long.valueOf(lines[1].replace("\"", "").strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Not sent again when it may have been carried out: moving what was moved already would empty the target. */
    void update(URI update, String text) throws Refusal, IOException {
        requests.once(request(update, text));
    }

    /** An update that may be made again whatever became of it. */
    void repeatableUpdate(URI update, String text) throws Refusal, IOException {
        requests.repeatable(request(update, text));
    }

    private HttpRequest request(URI update, String text) {
        return requests.to(update)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encoded(text)))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
