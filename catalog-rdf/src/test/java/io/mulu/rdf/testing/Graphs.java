package io.mulu.rdf.testing;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.JsonLdCatalogWriter;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.syntax.TurtleCatalogWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes catalogues with our writers and reads them with Jena's readers. */
public final class Graphs {

    private Graphs() {}

    public static byte[] turtle(
            RdfOptions options, CatalogDescription description, Iterable<InformationResource> resources) {
        return write(TurtleCatalogWriter::new, options, description, resources);
    }

    public static byte[] jsonLd(
            RdfOptions options, CatalogDescription description, Iterable<InformationResource> resources) {
        return write(JsonLdCatalogWriter::new, options, description, resources);
    }

    public static byte[] write(
            RdfSyntax syntax,
            RdfOptions options,
            CatalogDescription description,
            Iterable<InformationResource> resources) {
        return write(syntax::writer, options, description, resources);
    }

    private static byte[] write(
            BiFunction<OutputStream, RdfOptions, ResourceSink> writer,
            RdfOptions options,
            CatalogDescription description,
            Iterable<InformationResource> resources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResourceSink sink = writer.apply(bytes, options)) {
            sink.begin(description);
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Graph readTurtle(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), Lang.TURTLE);
    }

    public static Graph readJsonLd(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), Lang.JSONLD11);
    }

    /** Reads such that a warning is an error; but text may hold every character that Unicode knows of. */
    public static Graph read(InputStream in, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(in)
                .lang(lang)
                .base("https://elsewhere.example/")
                .errorHandler(new Strict())
                .parse(graph);
        return graph;
    }

    /** The lexical forms of all literals. */
    public static Set<String> literals(Graph graph) {
        Set<String> literals = new TreeSet<>();
        graph.find().forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
                literals.add(triple.getObject().getLiteralLexicalForm());
            }
        });
        return literals;
    }

    public static Set<String> iris(Graph graph) {
        Set<String> iris = new TreeSet<>();
        graph.find().forEachRemaining(triple -> {
            for (Node node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
                if (node.isURI()) {
                    iris.add(node.getURI());
                }
            }
        });
        return iris;
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            if (!message.startsWith("Unicode non-character")) {
                throw new RiotException(message);
            }
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotException(message);
        }
    }
}
