package io.mulu.rdf.jena;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.DcatMapping;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Namespace;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;

/**
 * The same statements that the writers of {@link io.mulu.rdf.syntax.RdfSyntax} write, given to Jena: for hosts that live in
 * Jena. Each sink begins with {@code start} and the prefixes, and {@link ResourceSink#finish} ends with {@code finish}; what
 * it is given to is never closed, and a transaction is the host's to begin and end. Sinks are for one thread.
 *
 * <p>To have a catalogue in canonical order, put {@link io.mulu.rdf.order.CanonicalOrder} before the sink.
 */
public final class JenaExport {

    static {
        JenaSystem.init();
    }

    private JenaExport() {}

    /**
     * Gives a catalogue to a stream, as triples.
     *
     * @param out takes the triples, one by one
     * @param options what the catalogue's owner decided
     * @return a sink of resources
     */
    public static ResourceSink to(StreamRDF out, RdfOptions options) {
        return new Catalogue(out, options, new StreamRdfSink(out, null));
    }

    /**
     * Gives a catalogue to a stream, as quads.
     *
     * @param out takes the quads, one by one
     * @param options what the catalogue's owner decided
     * @param graph the IRI of the graph
     * @return a sink of resources
     */
    public static ResourceSink to(StreamRDF out, RdfOptions options, String graph) {
        return new Catalogue(out, options, new StreamRdfSink(out, graph));
    }

    /**
     * Puts a catalogue into a model, besides what is there.
     *
     * @param model grows with the catalogue
     * @param options what the catalogue's owner decided
     * @return a sink of resources
     */
    public static ResourceSink to(Model model, RdfOptions options) {
        return to(StreamRDFLib.graph(model.getGraph()), options);
    }

    /**
     * Puts a catalogue into a named graph of a dataset, besides what is there.
     *
     * @param dataset in a transaction for writing, where it has such
     * @param options what the catalogue's owner decided
     * @param graph the IRI of the graph
     * @return a sink of resources
     */
    public static ResourceSink to(Dataset dataset, RdfOptions options, String graph) {
        return to(StreamRDFLib.dataset(dataset.asDatasetGraph()), options, graph);
    }

    /**
     * Gives statements of any kind to a stream, as triples. Neither {@code start} nor {@code finish} is called.
     *
     * @param out takes the triples, one by one
     * @return a sink of statements
     */
    public static GraphSink statements(StreamRDF out) {
        return new StreamRdfSink(out, null);
    }

    /** Through the mapping. */
    private static final class Catalogue implements ResourceSink {

        private final StreamRDF out;
        private final DcatMapping mapping;

        Catalogue(StreamRDF out, RdfOptions options, GraphSink statements) {
            this.out = out;
            this.mapping = new DcatMapping(options, statements);
        }

        @Override
        public void begin(CatalogDescription description) throws IOException {
            out.start();
            for (Namespace namespace : Namespace.values()) {
                out.prefix(namespace.prefix(), namespace.iri());
            }
            mapping.begin(description);
        }

        @Override
        public void write(InformationResource resource) throws IOException {
            mapping.write(resource);
        }

        @Override
        public void finish() throws IOException {
            mapping.finish();
            out.finish();
        }

        @Override
        public void close() {
            // What it is given to is the host's.
        }
    }
}
