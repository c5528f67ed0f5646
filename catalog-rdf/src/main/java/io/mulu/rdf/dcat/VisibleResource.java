package io.mulu.rdf.dcat;

import io.mulu.catalog.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an audience may see it, and the names that it and its parts have in exports.
 *
 * @param iri the name of the entry, the same for every audience
 * @param page the address of its page; null for none
 * @param organization the name of its provider; null when the provider may not be told or is not known
 * @param resource the entry; what the audience may not see is not there
 */
public record VisibleResource(
        String iri, @Nullable String page, @Nullable String organization, InformationResource resource) {

    /**
     * The name of the schema of its items.
     *
     * @return an absolute IRI
     */
    public String schema() {
        return Iris.part(iri, "schema");
    }

    /**
     * The name of an item.
     *
     * @param index its index among the items that may be seen, from 0
     * @return an absolute IRI
     */
    public String item(int index) {
        return Iris.part(iri, "item-" + (index + 1));
    }
}
