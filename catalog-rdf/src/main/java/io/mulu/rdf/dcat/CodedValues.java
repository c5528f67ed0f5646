package io.mulu.rdf.dcat;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;

/** The names that the values of the registry's domains have as concepts in an export. Immutable and thread-safe. */
public final class CodedValues {

    private static final MetadataRegistry SHIPPED = MetadataRegistry.guide2017();

    private final Iris iris;

    /**
     * The names in an export.
     *
     * @param options what the catalogue's owner decided; values that the library does not ship are named within its base
     */
    public CodedValues(RdfOptions options) {
        this.iris = new Iris(options);
    }

    /**
     * The name of a value.
     *
     * @param domain the identifier of its domain
     * @param code its code
     * @return an absolute IRI
     */
    public String iri(String domain, String code) {
        boolean shipped = SHIPPED.domains().stream()
                .filter(known -> known.id().equals(domain))
                .map((ValueDomain known) -> known.value(code).isPresent())
                .findFirst()
                .orElse(false);
        return Iris.concept(iris.codeList(domain, shipped), code);
    }
}
