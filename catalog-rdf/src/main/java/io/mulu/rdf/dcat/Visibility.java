package io.mulu.rdf.dcat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.Map;

/** Decides what an audience may see. */
final class Visibility {

    private final Audience audience;
    private final MetadataRegistry registry;

    Visibility(Audience audience, MetadataRegistry registry) {
        this.audience = audience;
        this.registry = registry;
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

    boolean sharingConditions() {
        return audience != Audience.PUBLIC;
    }

    boolean units() {
        return audience != Audience.PUBLIC;
    }

    boolean survey() {
        return audience != Audience.PUBLIC;
    }

    boolean asWritten() {
        return everything();
    }

    boolean sources() {
        return everything();
    }

    boolean extension(String key) {
        String member = MemberPaths.extension(key);
        return everything()
                || registry.element(member).isPresent()
                || registry.element(MemberPaths.ITEMS + "." + member).isPresent();
    }
}
