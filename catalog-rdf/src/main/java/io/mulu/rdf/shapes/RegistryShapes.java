package io.mulu.rdf.shapes;

import io.mulu.rdf.dcat.RdfOptions;

/**
 * The SHACL shapes that the registry derives, for the RDF of {@link io.mulu.rdf.syntax.TurtleCatalogWriter}: of datasets
 * and of the columns that items are. Core constraints only, with names, descriptions and messages in Chinese and
 * English. They say of one resource what the rules say of it, as far as it can be seen in RDF; what needs check digits, a
 * calendar or other resources they leave to the rules.
 */
public final class RegistryShapes {

    private RegistryShapes() {}

    /**
     * Writes one of the files.
     *
     * @param file which
     * @param options the registry that the shapes are derived from, and the base of names that are not shipped
     * @return Turtle; lines end with a line feed; the same for the same registry
     */
    public static String turtle(ShapeFile file, RdfOptions options) {
        return new ShapeWriter(file, options).write();
    }
}
