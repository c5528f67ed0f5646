package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the texts of one resource as they were meant. */
final class ResourceLeftovers implements EntryLeftovers {

    private final InformationResource.Builder resource;
    private final EntryDrafts drafts;

    ResourceLeftovers(InformationResource.Builder resource, EntryDrafts drafts) {
        this.resource = resource;
        this.drafts = drafts;
    }

    /** A resource of which at most one member is set; what was written goes to the resource being read. */
    InformationResource meant(String member, String text) {
        ResourceDraft draft = drafts.resource();
        draft.put(member, text);
        InformationResource meant = draft.build();
        meant.asWritten().forEach(resource::asWritten);
        return meant;
    }

    @Override
    public void written(String path, String text) {
        resource.asWritten(path, text);
    }

    @Override
    public void extension(String name, String text) {
        resource.extension(name, text);
    }

    @Override
    public Sharing sharing(String member, String text) {
        return meant(member, text).sharing();
    }

    @Override
    public Openness openness(String member, String text) {
        return meant(member, text).openness();
    }

    @Override
    public @Nullable String updateCycle(String text) {
        return meant("updateCycle", text).updateCycle();
    }

    @Override
    public @Nullable LocalDate issued(String text) {
        return meant("issued", text).issued();
    }
}
