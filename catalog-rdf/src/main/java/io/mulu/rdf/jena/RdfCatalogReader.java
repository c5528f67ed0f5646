package io.mulu.rdf.jena;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.intake.CatalogStatements;
import io.mulu.rdf.intake.ImportedCatalog;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads catalogues from RDF: what this library exports, and DCAT of others as far as it goes. Nothing is fetched: a context
 * of JSON-LD that stands elsewhere is refused, and so are the external entities of XML.
 */
public final class RdfCatalogReader {

    private RdfCatalogReader() {}

    /**
     * Reads a document to its end.
     *
     * @param in the document, in UTF-8; of RDF/XML, in the encoding that it declares; not closed
     * @param file its name, for locations and messages
     * @param syntax its syntax
     * @param options how to read it
     * @return the catalogue, before its first resource
     * @throws UnreadableInputException if the document is not of its syntax, goes beyond the limits, or names an unknown
     *     code profile; with line and column where they are known
     * @throws IOException if the stream cannot be read
     */
    public static ImportedCatalog open(InputStream in, String file, InputSyntax syntax, IntakeOptions options)
            throws IOException {
        Objects.requireNonNull(options, "options");
        CatalogStatements statements = new CatalogStatements();
        new DocumentParser(file, syntax, options.limits()).parse(in, new StatementSink(statements));
        return statements.catalog(file, options);
    }
}
