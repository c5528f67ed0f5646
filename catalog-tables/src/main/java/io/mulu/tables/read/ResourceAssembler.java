package io.mulu.tables.read;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ItemDraft;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.read.ResourceRows.ItemRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of the rows of one resource. Where rows disagree, sharing, openness, update cycle and issue date become
 * the item's own; any other text of the resource that differs is kept with the item as written, under the resource's
 * path. For use by one thread.
 */
final class ResourceAssembler {

    private final ColumnPlan plan;
    private final EntryDrafts drafts;
    private final Ranks ranks;
    private final Meanings meanings;
    private final int[] cycle;
    private final int[] issued;
    private final boolean[] rolled;

    ResourceAssembler(ColumnPlan plan, EntryDrafts drafts, MetadataRegistry registry, TableSheet sheet) {
        this.plan = plan;
        this.drafts = drafts;
        this.ranks = new Ranks(registry);
        this.meanings = new Meanings(plan, registry, sheet.dates());
        this.cycle = single(MemberPaths.UPDATE_CYCLE);
        this.issued = single(MemberPaths.ISSUED);
        this.rolled = new boolean[plan.width() + 1];
        for (int[] block : List.of(plan.sharing(), plan.openness(), cycle, issued)) {
            for (int column : block) {
                rolled[column] = true;
            }
        }
    }

    private int[] single(String member) {
        int column = plan.column(member);
        return column == 0 ? new int[0] : new int[] {column};
    }

    ColumnPlan plan() {
        return plan;
    }

    Entry entry(ResourceRows rows) {
        List<RolledBlock> blocks = List.of(
                new RolledBlock(plan.sharing(), rows, text -> ranks.sharing(lead(plan.sharing(), text))),
                new RolledBlock(plan.openness(), rows, text -> ranks.openness(lead(plan.openness(), text))),
                new RolledBlock(cycle, rows, text -> ranks.updateCycle(lead(cycle, text))),
                new RolledBlock(issued, rows, text -> 0));
        ResourceDraft draft = drafts.resource();
        int[] places = rows.commonRows();
        putResource(draft, rows, blocks, places);
        boolean[] perItem = putOpen(draft, rows);
        int[] itemRows = putItems(draft, rows, blocks, perItem);
        InformationResource resource = draft.build();
        return new Entry(resource, new EntryLocator(plan, rows.firstRow(), places, itemRows));
    }

    private @Nullable String lead(int[] columns, @Nullable String text) {
        return text == null ? null : meanings.meant(columns[0], text);
    }

    private void putResource(ResourceDraft draft, ResourceRows rows, List<RolledBlock> blocks, int[] places) {
        for (int column : plan.ofResource()) {
            String text = rows.common(column);
            if (text != null && !rolled[column]) {
                put(draft, column, text);
            }
        }
        for (RolledBlock block : blocks) {
            for (int i = 0; i < block.columns().length; i++) {
                int column = block.columns()[i];
                String text = block.chosen(i);
                if (text != null) {
                    put(draft, column, text);
                }
                places[column] = block.chosenRow() == 0 ? places[column] : block.chosenRow();
            }
        }
    }

    private void put(ResourceDraft draft, int column, String text) {
        String member = plan.member(column);
        String meant = meanings.meant(column, text);
        draft.put(member, meant);
        if (!meant.equals(text)) {
            draft.written(member, text);
        }
    }

    /** Columns that nothing knows are the resource's when its rows say one thing in them; answers the others. */
    private boolean[] putOpen(ResourceDraft draft, ResourceRows rows) {
        boolean[] perItem = new boolean[rows.width() + 1];
        for (int column : plan.open()) {
            perItem[column] = putOpen(draft, rows, column);
        }
        for (int column = plan.width() + 1; column <= rows.width(); column++) {
            perItem[column] = putOpen(draft, rows, column);
        }
        return perItem;
    }

    private boolean putOpen(ResourceDraft draft, ResourceRows rows, int column) {
        String only = rows.common(column);
        if (rows.varied()) {
            for (ItemRow row : rows.rows()) {
                String text = row.text(column, rows.common(column));
                if (text != null && only != null && !text.equals(only)) {
                    return true;
                }
                only = only == null ? text : only;
            }
        }
        if (only != null) {
            draft.put(plan.member(column), only);
        }
        return false;
    }

    private int[] putItems(ResourceDraft draft, ResourceRows rows, List<RolledBlock> blocks, boolean[] perItem) {
        int[] itemRows = new int[rows.rows().size()];
        int count = 0;
        for (ItemRow row : rows.rows()) {
            PendingItem item = new PendingItem(draft, row.items() != null);
            putOwn(item, row);
            for (RolledBlock block : blocks) {
                putDiffering(item, row, block);
            }
            putUnlike(item, row, rows);
            for (int column = 1; column < perItem.length; column++) {
                String text = perItem[column] ? row.text(column, rows.common(column)) : null;
                if (text != null) {
                    item.draft().put(plan.member(column), text);
                }
            }
            if (item.begun()) {
                itemRows[count++] = row.row();
            }
        }
        return Arrays.copyOf(itemRows, count);
    }

    private void putOwn(PendingItem item, ItemRow row) {
        @Nullable String[] texts = row.items();
        int[] columns = plan.ofItem();
        for (int i = 0; texts != null && i < columns.length; i++) {
            String text = texts[i];
            if (text != null) {
                put(item.draft(), columns[i], text);
            }
        }
    }

    private void putDiffering(PendingItem item, ItemRow row, RolledBlock block) {
        @Nullable String[] said = block.differing(row);
        for (int i = 0; said != null && i < said.length; i++) {
            String text = said[i];
            if (text != null) {
                put(item.draft(), block.columns()[i], text);
            }
        }
    }

    private void putUnlike(PendingItem item, ItemRow row, ResourceRows rows) {
        if (row.whole() == null) {
            return;
        }
        for (int column : plan.ofResource()) {
            String text = rolled[column] ? null : row.text(column, null);
            String common = rows.common(column);
            if (text != null && common != null && !ResourceRows.isSame(text, common)) {
                item.draft().written(plan.member(column), text);
            }
        }
    }

    private void put(ItemDraft draft, int column, String text) {
        String member = plan.member(column);
        String meant = meanings.meant(column, text);
        draft.put(member, meant);
        if (!meant.equals(text)) {
            draft.written(member, text);
        }
    }

    /** An item that begins when something is said of it: a row without item may still differ. */
    private static final class PendingItem {

        private final ResourceDraft resource;
        private @Nullable ItemDraft draft;

        PendingItem(ResourceDraft resource, boolean begun) {
            this.resource = resource;
            this.draft = begun ? resource.item() : null;
        }

        boolean begun() {
            return draft != null;
        }

        ItemDraft draft() {
            ItemDraft known = draft;
            if (known == null) {
                known = resource.item();
                draft = known;
            }
            return known;
        }
    }
}
