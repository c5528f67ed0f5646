package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells quickly of a usual entry that all its codes are in their domains. Says only yes or perhaps not. */
final class KnownCodes {

    private record Coded(Function<InformationResource, @Nullable String> code, ValueDomain domain) {}

    private final List<Coded> ofResource = new ArrayList<>();
    private final Set<DataType> types = EnumSet.allOf(DataType.class);
    private boolean extended;

    KnownCodes(MetadataRegistry registry, ElementPaths paths) {
        paths.ofResource().forEach((path, element) -> add(path, domain(registry, element)));
        MetadataElement type = paths.ofItem().get(MemberPaths.ITEM_DATA_TYPE);
        ValueDomain domain = type == null ? null : domain(registry, type);
        if (domain != null) {
            types.removeIf(letter -> domain.value(letter.name()).isEmpty());
        }
    }

    private static @Nullable ValueDomain domain(MetadataRegistry registry, MetadataElement element) {
        String id = element.valueDomain();
        return id == null ? null : registry.domain(id);
    }

    private void add(String path, @Nullable ValueDomain domain) {
        Function<InformationResource, @Nullable String> code = CodedMembers.ofResource(path);
        if (code == null || domain == null) {
            extended = true;
        } else {
            ofResource.add(new Coded(code, domain));
        }
    }

    boolean areAllOf(InformationResource resource) {
        if (!resource.asWritten().isEmpty()
                || extended && !resource.extensions().isEmpty()) {
            return false;
        }
        for (int i = 0; i < ofResource.size(); i++) {
            Coded coded = ofResource.get(i);
            String code = coded.code().apply(resource);
            if (code != null && coded.domain().value(code).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Of an item that has nothing but what all items have. */
    boolean isOfUsual(DataItem item) {
        return item.dataType() == null || types.contains(item.dataType());
    }
}
