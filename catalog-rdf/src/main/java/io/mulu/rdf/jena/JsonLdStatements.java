package io.mulu.rdf.jena;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.Reader;
import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Gives the statements of a document in JSON-LD to Jena as they are found. Jena's own door to the same processor makes
 * options with a loader for HTTP first, whose client takes hold of sockets though nothing is fetched.
 */
final class JsonLdStatements implements RdfQuadConsumer {

    private static final String BLANK = "_:";

    private final StreamRDF sink;

    private JsonLdStatements(StreamRDF sink) {
        this.sink = sink;
    }

    static void read(Reader text, OfflineLoader loader, String base, StreamRDF sink) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions(loader);
        options.setBase(URI.create(base));
        sink.start();
        ToRdfProcessor.toRdf(new JsonLdStatements(sink), JsonDocument.of(text), options);
        sink.finish();
    }

    @Override
    public RdfQuadConsumer quad(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String graph) {
        Node value = RdfQuadConsumer.isLiteral(datatype, language, direction)
                ? literal(object, datatype, language)
                : thing(object);
        Triple triple = Triple.create(thing(subject), thing(predicate), value);
        if (graph == null) {
            sink.triple(triple);
        } else {
            sink.quad(Quad.create(thing(graph), triple));
        }
        return this;
    }

    private static Node literal(String text, @Nullable String datatype, @Nullable String language) {
        if (language != null) {
            return NodeFactory.createLiteralLang(text, language);
        }
        return datatype == null
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralDT(text, NodeFactory.getType(datatype));
    }

    private static Node thing(String name) {
        return name.startsWith(BLANK)
                ? NodeFactory.createBlankNode(name.substring(BLANK.length()))
                : NodeFactory.createURI(name);
    }
}
