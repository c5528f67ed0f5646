package io.mulu.rdf.skos;

import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.syntax.GraphDocument;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The value domains of a registry, the statuses of its items and a classification scheme in SKOS, each as a concept scheme
 * with all its concepts.
 * Concepts have the names that exports of catalogues give them. Immutable and thread-safe.
 *
 * <p>Names of a concept are those of the registry; its other spellings are alternative names, in Chinese where they have a
 * Chinese character. A value within a value of another list has that as its broader match. Categories have Chinese names
 * only, as their sources do.
 */
public final class ConceptSchemes {

    private final RdfOptions options;

    /**
     * The schemes of a registry and the classification scheme.
     *
     * @param options what the catalogue's owner decided: registry, classification scheme, and the base within which what
     *     the library does not ship is named
     */
    public ConceptSchemes(RdfOptions options) {
        this.options = options;
    }

    /**
     * What can be written.
     *
     * @return the identifiers of the value domains, in the order of the registry, {@code registration-status}, and that of
     *     the classification scheme
     */
    public List<String> ids() {
        return Stream.concat(
                        options.registry().domains().stream().map(ValueDomain::id),
                        Stream.of(StatusConcepts.ID, options.scheme().id()))
                .toList();
    }

    /**
     * Writes one scheme. The same scheme gives the same bytes.
     *
     * @param id one of {@link #ids()}
     * @param syntax the syntax
     * @param out takes UTF-8; flushed, and left open
     * @throws IllegalArgumentException if there is no such scheme
     * @throws IOException if the stream refuses it
     */
    public void write(String id, RdfSyntax syntax, OutputStream out) throws IOException {
        Map<ListedConcept.Scheme, List<ListedConcept>> schemes = schemes(id);
        GraphDocument document = begun(syntax, out);
        write(schemes, document);
        document.finish();
        out.flush();
    }

    /**
     * Writes all schemes as one document.
     *
     * @param syntax the syntax
     * @param out takes UTF-8; flushed, and left open
     * @throws IOException if the stream refuses it
     */
    public void writeAll(RdfSyntax syntax, OutputStream out) throws IOException {
        GraphDocument document = begun(syntax, out);
        for (String id : ids()) {
            write(schemes(id), document);
        }
        document.finish();
        out.flush();
    }

    private GraphDocument begun(RdfSyntax syntax, OutputStream out) throws IOException {
        GraphDocument document = syntax.document(out, options.base(), options.base());
        document.open();
        return document;
    }

    private static void write(Map<ListedConcept.Scheme, List<ListedConcept>> schemes, GraphSink sink)
            throws IOException {
        SchemeStatements statements = new SchemeStatements(sink);
        for (Map.Entry<ListedConcept.Scheme, List<ListedConcept>> scheme : schemes.entrySet()) {
            statements.write(scheme.getKey(), scheme.getValue());
        }
    }

    private Map<ListedConcept.Scheme, List<ListedConcept>> schemes(String id) {
        return options.registry().domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst()
                .map(domain -> new CodeListConcepts(options).of(domain))
                .orElseGet(() -> StatusConcepts.ID.equals(id) ? StatusConcepts.all() : classification(id));
    }

    private Map<ListedConcept.Scheme, List<ListedConcept>> classification(String id) {
        if (!options.scheme().id().equals(id)) {
            throw new IllegalArgumentException("id is that of no scheme: " + id);
        }
        return new CategoryConcepts(options).all();
    }
}
