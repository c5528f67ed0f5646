package io.mulu.tables.layout;

import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;

/** Reads the layouts that lie beside this class; a list names them. */
final class ShippedLayouts {

    static final List<Layout> ALL = read(MetadataRegistry.guide2017());

    private ShippedLayouts() {}

    static List<Layout> read(MetadataRegistry registry) {
        LayoutReader reader = new LayoutReader(registry);
        return JsonTree.beside(ShippedLayouts.class, "layouts/index.json").texts("layouts").stream()
                .map(file -> reader.layout(JsonTree.beside(ShippedLayouts.class, "layouts/" + file)))
                .toList();
    }
}
