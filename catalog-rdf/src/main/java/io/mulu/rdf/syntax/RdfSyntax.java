package io.mulu.rdf.syntax;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The syntaxes that linked data is written in, all in UTF-8, one thing at a time and without a model of the whole. The same
 * statements in the same order give the same bytes. There are no blank nodes.
 */
public enum RdfSyntax {
    /** Turtle 1.1: prefixes, and a block for each thing. */
    TURTLE("ttl", "text/turtle", "ttl"),
    /**
     * N-Triples 1.1: a line for each statement, byte by byte as Apache Jena writes the same statements in the same
     * order.
     */
    N_TRIPLES("nt", "application/n-triples", "nt"),
    /** JSON-LD 1.1: a context with nothing to fetch, and a graph with a line for each thing. */
    JSON_LD("jsonld", "application/ld+json", "jsonld"),
    /**
     * RDF/XML 1.1: an element for each thing and a line for each statement. Characters that no document of XML 1.0 can
     * hold (most control characters, U+FFFE, U+FFFF) become U+FFFD.
     */
    RDF_XML("rdf", "application/rdf+xml", "rdf", "owl"),
    /** TriG 1.1: Turtle in one named graph. */
    TRIG("trig", "application/trig", "trig");

    private final String id;
    private final String mediaType;
    private final List<String> endings;

    RdfSyntax(String id, String mediaType, String... endings) {
        this.id = id;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /**
     * The word by which people choose the syntax.
     *
     * @return lower-case letters
     */
    public String id() {
        return id;
    }

    /**
     * The registered media type.
     *
     * @return without parameters; all are UTF-8
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What names of files end with.
     *
     * @return endings without point, in lower case, the usual one first
     */
    public List<String> fileEndings() {
        return endings;
    }

    /**
     * The syntax of a file by its name.
     *
     * @param fileName any name, in capitals too
     * @return the syntax, or empty when the name ends otherwise
     */
    public static Optional<RdfSyntax> ofFileName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> fileName.indexOf('.') >= 0 && syntax.endings.contains(ending))
                .findFirst();
    }

    /**
     * A writer of a catalogue, in the order in which its resources come. What is in a named graph is in one named like
     * the catalogue. What may be seen depends on the audience; see {@link io.mulu.rdf.dcat.DcatMapping} for what is said
     * and what memory grows with.
     *
     * @param out takes the bytes, in portions of some kilobytes; closed together with the writer
     * @param options what the catalogue's owner decided
     * @return a writer for one thread
     * @throws IllegalArgumentException if the registry names a property that the syntax cannot write, see
     *     {@link #checkProperties}
     */
    public ResourceSink writer(OutputStream out, RdfOptions options) {
        return writer(out, options, options.catalogIri());
    }

    /**
     * A writer of a catalogue, as {@link #writer(OutputStream, RdfOptions)}.
     *
     * @param out takes the bytes
     * @param options what the catalogue's owner decided
     * @param graph the IRI of the graph, in syntaxes that name graphs; others leave it out
     * @return a writer for one thread
     * @throws IllegalArgumentException if the registry names a property that the syntax cannot write
     */
    public ResourceSink writer(OutputStream out, RdfOptions options, String graph) {
        checkProperties(options);
        return new CatalogDocument(out, options, document(out, options.base(), graph));
    }

    /**
     * A writer of statements of any kind.
     *
     * @param out takes the bytes, in portions of some kilobytes; never closed
     * @param base the IRI that most names begin with, ending with a slash; syntaxes with relative IRIs leave it out of
     *     them
     * @param graph the IRI of the graph, in syntaxes that name graphs; others leave it out
     * @return a sink for one thread; in RDF/XML it refuses, with {@link IllegalArgumentException}, properties that XML
     *     has no name for, and in JSON-LD inverses of other properties than {@code dcat:dataset} and
     *     {@code dcat:themeTaxonomy}
     */
    public GraphDocument document(OutputStream out, String base, String graph) {
        Utf8Buffer buffer = new Utf8Buffer(out);
        BaseIri relative = new BaseIri(base);
        return switch (this) {
            case TURTLE -> new TurtleSink(buffer, relative, null);
            case N_TRIPLES -> new NTriplesSink(buffer, BaseIri.absolute(base));
            case JSON_LD -> new JsonLdSink(buffer, relative);
            case RDF_XML -> new RdfXmlSink(buffer, relative);
            case TRIG -> new TurtleSink(buffer, relative, graph);
        };
    }

    /**
     * Checks that every property that the registry names for an extension element can be written: RDF/XML needs a name
     * of XML, such as {@code served} in {@code https://example.org/ns#served}, at its end.
     *
     * @param options the registry is looked at
     * @throws IllegalArgumentException naming the first property that cannot
     */
    public void checkProperties(RdfOptions options) {
        if (this != RDF_XML) {
            return;
        }
        for (MetadataElement element : options.registry().elements()) {
            String property = element.details().property();
            if (property != null && ExtensionMember.of(element).isPresent()) {
                XmlName.of(PropertyPath.parse(property).iris().get(0));
            }
        }
    }
}
