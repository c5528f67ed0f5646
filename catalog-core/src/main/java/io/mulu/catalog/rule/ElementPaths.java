package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Elements of the registry by the paths that they have within a resource and within an item, in the guide's order. */
final class ElementPaths {

    private static final String ITEMS = MemberPaths.ITEMS + ".";
    private static final InformationResource RESOURCE =
            InformationResource.builder().build();
    private static final DataItem ITEM = DataItem.builder().build();

    private final Map<String, MetadataElement> ofResource = new LinkedHashMap<>();
    private final Map<String, MetadataElement> ofItem = new LinkedHashMap<>();

    ElementPaths(List<MetadataElement> elements, Predicate<MetadataElement> wanted) {
        elements.stream().filter(wanted).forEach(this::add);
    }

    private void add(MetadataElement element) {
        String id = element.id();
        if (id.startsWith(ITEMS)) {
            ofItem.put(id.substring(ITEMS.length()), element);
            return;
        }
        ofResource.put(id, element);
        if (element.details().inItems()) {
            ofItem.put(id, element);
        }
    }

    Map<String, MetadataElement> ofResource() {
        return Collections.unmodifiableMap(ofResource);
    }

    Map<String, MetadataElement> ofItem() {
        return Collections.unmodifiableMap(ofItem);
    }

    Map<String, MetadataElement> of(Subject subject) {
        return Collections.unmodifiableMap(subject.isItem() ? ofItem : ofResource);
    }

    boolean isEmpty() {
        return ofResource.isEmpty() && ofItem.isEmpty();
    }

    /** Those that the model has no member for, so that their texts are among the extensions. */
    ElementPaths ofExtensions() {
        ofResource.keySet().removeIf(path -> CoreMembers.of(RESOURCE, path).isPresent());
        ofItem.keySet().removeIf(path -> CoreMembers.of(ITEM, path).isPresent());
        return this;
    }

    /** Those that the model has a member for. */
    ElementPaths ofMembers() {
        ofResource.keySet().removeIf(path -> CoreMembers.of(RESOURCE, path).isEmpty());
        ofItem.keySet().removeIf(path -> CoreMembers.of(ITEM, path).isEmpty());
        return this;
    }
}
