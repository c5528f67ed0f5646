package io.mulu.catalog.model;

import java.util.List;

/**
 * A whole catalogue in memory (政务信息资源目录). Large catalogues are better streamed, see {@code io.mulu.catalog.stream}.
 *
 * @param description what is said of the catalogue as a whole
 * @param resources its entries, in order
 */
public record Catalog(CatalogDescription description, List<InformationResource> resources) {

    public Catalog {
        resources = List.copyOf(resources);
    }
}
