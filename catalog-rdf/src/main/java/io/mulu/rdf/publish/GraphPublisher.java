package io.mulu.rdf.publish;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a catalogue into a graph of a SPARQL 1.1 server, resource by resource, in parts of N-Triples.
 *
 * <p>Without an update service, the first part replaces the graph (or is added to it) and the further ones are added:
 * whoever reads in the meantime sees part of the catalogue, and a failure leaves part of it. With an update service, the
 * parts go into another graph, whose IRI is that of the graph with {@code #mulu-staging} behind it ({@code -mulu-staging}
 * where there is a fragment already), and when all are there and counted, one update moves (or adds) them: a failure
 * before that leaves the graph as it was. Two publishers of one graph must not run at the same time.
 *
 * <p>With a query service, statements are counted afterwards. A count that differs from what was sent is a failure.
 *
 * <p>{@link #finish} ends the publication; closing without it sends nothing more and changes nothing. What fails at the
 * server is a {@link PublishException}. What grows in memory is what {@link StatementParts} and
 * {@link io.mulu.rdf.dcat.DcatMapping} say. Opens connections as the client does; needs no other library. For use by one
 * thread.
 */
public final class GraphPublisher implements ResourceSink {

    private final PublishOptions options;
    private final GraphService service;
    private final String into;
    private final boolean staged;
    private final StatementParts parts;
    private final ResourceSink writer;
    private OptionalLong before = OptionalLong.empty();
    private @Nullable PublishReport done;
    private boolean first = true;

    /**
     * A publication.
     *
     * @param client makes the connections; gives the limit of time for connecting. Should follow no redirects, since
     *     these could lead credentials elsewhere
     * @param options where to and how
     * @param rdf what the catalogue's owner decided, with the audience
     * @param pause waits between attempts
     */
    public GraphPublisher(HttpClient client, PublishOptions options, RdfOptions rdf, Pause pause) {
        this.options = options;
        this.service = new GraphService(new Requests(client, options, pause));
        this.staged = options.update() != null;
        this.into = staged ? options.staging() : options.graph();
        this.parts = new StatementParts(options.partBytes(), this::send);
        this.writer = RdfSyntax.N_TRIPLES.writer(parts, rdf);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        if (options.query() != null && options.mode() == PublishMode.MERGE) {
            before = OptionalLong.of(count(options.query(), options.graph(), true));
        }
        if (staged) {
            empty();
        }
        writer.begin(description);
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        writer.write(resource);
    }

    /** What an earlier publication left; replacing it by the first part would do, were it not for servers that then keep some. */
    private void empty() throws IOException {
        URI update = options.update();
        try {
            if (update != null) {
                service.repeatableUpdate(update, "DROP SILENT GRAPH <" + into + ">");
            }
        } catch (Refusal refusal) {
            throw failure(refusal, state(true));
        }
    }

    private void send(byte[] bytes, int length) throws IOException {
        boolean replace = first && (staged || options.mode() == PublishMode.REPLACE);
        try {
            service.part(options.endpoint(), into, replace, bytes, length);
        } catch (Refusal refusal) {
            throw failure(refusal, state(refusal.certain()));
        }
        first = false;
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
        parts.finish();
        PublishReport sent = parts.taken();
        URI query = options.query();
        if (staged) {
            if (query != null) {
                check(sent, count(query, into, true), OptionalLong.empty(), true);
            }
            move(sent);
        }
        done = query == null ? sent : sent.with(counted(query, sent));
    }

    private long counted(URI query, PublishReport sent) throws IOException {
        long found = count(query, options.graph(), false);
        check(sent, found, before, false);
        return found;
    }

    private void move(PublishReport sent) throws IOException {
        URI update = options.update();
        if (update == null) {
            return;
        }
        try {
            service.update(update, swap());
        } catch (Refusal refusal) {
            if (refusal.certain() || !wasMoved(sent)) {
                throw failure(refusal, refusal.certain() ? state(true) : text("state-move"));
            }
        }
    }

    /**
     * The update language has MOVE and ADD for this, but Jena 5.6 loses statements by them in its TDB2 stores: it writes
     * into the index that it is reading from.
     */
    private String swap() {
        String from = "<" + into + ">";
        String to = "<" + options.graph() + ">";
        return (options.mode() == PublishMode.REPLACE ? "DROP SILENT GRAPH " + to + " ; " : "")
                + "INSERT { GRAPH " + to + " { ?s ?p ?o } } WHERE { GRAPH " + from + " { ?s ?p ?o } } ; "
                + "DROP SILENT GRAPH " + from;
    }

    /** Asked when the answer to the move was lost. */
    private boolean wasMoved(PublishReport sent) throws IOException {
        URI query = options.query();
        return query != null
                && count(query, into, true) == 0
                && isRight(sent, count(query, options.graph(), true), before);
    }

    private long count(URI query, String graph, boolean unchanged) throws IOException {
        try {
            return service.count(query, graph);
        } catch (Refusal refusal) {
            throw failure(refusal, unchanged ? state(true) : text("state-uncounted"));
        }
    }

    private void check(PublishReport sent, long found, OptionalLong earlier, boolean unchanged)
            throws PublishException {
        if (!isRight(sent, found, earlier)) {
            LocalizedText sentence = PublishTexts.sentence(
                    "count-differs",
                    "found",
                    found,
                    "sent",
                    sent.statements(),
                    "graph",
                    unchanged ? into : options.graph());
            throw new PublishException(unchanged ? PublishTexts.joined(sentence, state(true)) : sentence, null);
        }
    }

    private static boolean isRight(PublishReport sent, long found, OptionalLong earlier) {
        long least = sent.statements() - sent.repeated();
        return found >= Math.max(least, earlier.orElse(0)) && found <= sent.statements() + earlier.orElse(0);
    }

    /**
     * What has been published.
     *
     * @return so far, or in all behind {@link #finish}
     */
    public PublishReport report() {
        return done == null ? parts.taken() : done;
    }

    /**
     * In what state the graph is when the publication ends now, for somebody who ends it because of something else.
     *
     * @return a sentence in both languages
     */
    public LocalizedText state() {
        return state(true);
    }

    private LocalizedText state(boolean certain) {
        PublishReport sent = parts.taken();
        if (staged) {
            return sent.parts() == 0 ? text("state-nothing") : text("state-staged");
        }
        String key;
        if (sent.parts() > 0) {
            key = certain ? "state-part" : "state-part-or-more";
        } else {
            key = certain ? "state-nothing" : "state-unknown";
        }
        return text(key);
    }

    private LocalizedText text(String key) {
        PublishReport sent = parts.taken();
        return PublishTexts.sentence(
                key, "graph", options.graph(), "staging", into, "parts", sent.parts(), "statements", sent.statements());
    }

    private static PublishException failure(Refusal refusal, LocalizedText state) {
        return new PublishException(PublishTexts.joined(refusal.sentence(), state), refusal);
    }

    @Override
    public void close() {
        // Connections are the client's.
    }
}
