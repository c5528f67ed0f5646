package io.mulu.catalog.entry;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfile;

/** Begins drafts that read by one registry and one code profile. Immutable and thread-safe; the drafts are not. */
public final class EntryDrafts {

    private final ValueReader values;

    /**
     * Drafts that read by a registry and a code profile.
     *
     * @param registry the value domains by which coded members are read
     * @param profile the form of the resource codes
     */
    public EntryDrafts(MetadataRegistry registry, CodeProfile profile) {
        this.values = new ValueReader(registry, profile);
    }

    /**
     * Begins a resource.
     *
     * @return an empty draft
     */
    public ResourceDraft resource() {
        return new ResourceDraft(values);
    }
}
