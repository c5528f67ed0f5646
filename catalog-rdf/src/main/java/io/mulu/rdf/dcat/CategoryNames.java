package io.mulu.rdf.dcat;

import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the categories of a classification scheme have as concepts in an export. Immutable and thread-safe. */
public final class CategoryNames {

    private final Iris iris;
    private final @Nullable ClassificationScheme shipped;

    /**
     * The names in an export.
     *
     * @param options what the catalogue's owner decided; categories that the library does not ship are named within its
     *     base
     */
    public CategoryNames(RdfOptions options) {
        this.iris = new Iris(options);
        this.shipped = Stream.of(ShippedSchemes.national201710(), ShippedSchemes.guide2017())
                .filter(candidate -> candidate.id().equals(options.scheme().id()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The scheme that categories are taken from.
     *
     * @return an absolute IRI
     */
    public String taxonomy() {
        return shipped == null ? iris.localClassification() : Iris.shippedClassification(shipped.id());
    }

    /**
     * The scheme of a category: that of the library, or that of the catalogue where the owner added the category.
     *
     * @param code the code of the category
     * @return an absolute IRI
     */
    public String classification(String code) {
        boolean isShipped = shipped != null && shipped.node(code).isPresent();
        return isShipped ? taxonomy() : iris.localClassification();
    }

    /**
     * The name of a category.
     *
     * @param code its code
     * @return an absolute IRI
     */
    public String iri(String code) {
        return Iris.category(classification(code), code);
    }
}
