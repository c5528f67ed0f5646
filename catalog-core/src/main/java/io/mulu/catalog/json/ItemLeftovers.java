package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the texts of one item as they were meant. */
final class ItemLeftovers implements EntryLeftovers {

    private final DataItem.Builder item;
    private final EntryDrafts drafts;

    ItemLeftovers(DataItem.Builder item, EntryDrafts drafts) {
        this.item = item;
        this.drafts = drafts;
    }

    /** An item of which at most one member is set; what was written goes to the item being read. */
    DataItem meant(String member, String text) {
        ResourceDraft draft = drafts.resource();
        draft.item().put(member, text);
        DataItem meant = draft.build().items().get(0);
        meant.asWritten().forEach(item::asWritten);
        return meant;
    }

    @Override
    public void written(String path, String text) {
        item.asWritten(path, text);
    }

    @Override
    public void extension(String name, String text) {
        item.extension(name, text);
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
