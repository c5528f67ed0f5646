package io.mulu.rdf.dcat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Sensitivity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Decides what an audience may see. */
final class Visibility {

    private final Audience audience;
    private final Set<String> forEverybody = new HashSet<>();
    private final Set<String> registered = new HashSet<>();

    Visibility(Audience audience, MetadataRegistry registry) {
        this.audience = audience;
        for (MetadataElement element : registry.elements()) {
            String path = ExtensionMember.of(element).map(ExtensionMember::path).orElse(element.id());
            registered.add(path);
            if (element.details().sensitivity() == Sensitivity.PUBLIC) {
                forEverybody.add(path);
            }
        }
    }

    /** Whether the values of an element may be seen where its resource may; of one that the registry lacks, not by all. */
    boolean shows(String element) {
        return audience != Audience.PUBLIC || forEverybody.contains(element);
    }

    boolean everything() {
        return audience == Audience.INTERNAL;
    }

    boolean admits(InformationResource resource) {
        SharingType sharing = resource.sharing().type();
        return switch (audience) {
            case PUBLIC ->
                Boolean.TRUE.equals(resource.openness().open())
                        && sharing != SharingType.NOT_SHARED
                        && !maybeClassified(resource);
            case SHARED -> sharing != null && sharing != SharingType.NOT_SHARED && !maybeClassified(resource);
            case INTERNAL -> true;
        };
    }

    /** Also when the secrecy was written in words that were not read, or when the row of an item says something else. */
    private static boolean maybeClassified(InformationResource resource) {
        Boolean classified = resource.classified();
        return Boolean.TRUE.equals(classified)
                || classified == null && resource.asWritten().containsKey(MemberPaths.CLASSIFIED)
                || resource.items().stream().anyMatch(item -> item.asWritten().containsKey(MemberPaths.CLASSIFIED));
    }

    /** An item with nothing of its own to say follows its resource. */
    boolean admits(DataItem item) {
        Map<String, String> written = item.asWritten();
        Boolean open = item.openness().open();
        SharingType sharing = item.sharing().type();
        boolean shared = sharing != SharingType.NOT_SHARED
                && (sharing != null || !written.containsKey(MemberPaths.SHARING_TYPE));
        return switch (audience) {
            case PUBLIC ->
                shared
                        && !Boolean.FALSE.equals(open)
                        && (open != null || !written.containsKey(MemberPaths.OPENNESS_OPEN));
            case SHARED -> shared;
            case INTERNAL -> true;
        };
    }

    boolean asWritten() {
        return everything();
    }

    boolean sources() {
        return everything();
    }

    /** Whether the text under a key may be seen: outside the department, of registered elements only. */
    boolean extension(boolean ofItem, String key) {
        String path = new ExtensionMember(ofItem, key).path();
        return everything() || registered.contains(path) && shows(path);
    }
}
