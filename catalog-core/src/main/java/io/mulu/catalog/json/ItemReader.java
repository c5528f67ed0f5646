package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.MemberPaths;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one item. */
final class ItemReader {

    private final JsonIn in;
    private final EntryDrafts drafts;
    private final WireValues values;
    private final SharedBlocks blocks;

    ItemReader(JsonIn in, EntryDrafts drafts, WireValues values, SharedBlocks blocks) {
        this.in = in;
        this.drafts = drafts;
        this.values = values;
        this.blocks = blocks;
    }

    DataItem read() {
        DataItem.Builder item = DataItem.builder();
        ItemLeftovers rest = new ItemLeftovers(item, drafts);
        Map<String, String> asWritten = null;
        String name;
        while ((name = in.nextMember()) != null) {
            if (name.equals("asWritten") && in.isObject()) {
                asWritten = asWritten == null ? new LinkedHashMap<>() : asWritten;
                in.texts(asWritten::put);
            } else {
                member(name, item, rest);
            }
        }
        if (asWritten != null) {
            asWritten.forEach(item::asWritten);
        }
        return item.build();
    }

    private void member(String name, DataItem.Builder item, ItemLeftovers rest) {
        switch (name) {
            case "name" -> item.name(in.word(MemberPaths.ITEM_NAME, rest));
            case "dataType" -> item.dataType(dataType(rest));
            case "length" -> item.length(length(rest));
            case "dataElement" -> item.dataElement(in.word(MemberPaths.ITEM_DATA_ELEMENT, rest));
            case "sharing" -> item.sharing(blocks.sharing(rest));
            case "openness" -> item.openness(blocks.openness(rest));
            case "updateCycle" -> item.updateCycle(blocks.updateCycle(rest));
            case "issued" -> item.issued(blocks.issued(rest));
            case "extensions" -> extensions(item, rest);
            default -> in.unknown(name, rest);
        }
    }

    private void extensions(DataItem.Builder item, ItemLeftovers rest) {
        if (in.isObject()) {
            in.texts(item::extension);
        } else {
            in.unknown("extensions", rest);
        }
    }

    private @Nullable DataType dataType(ItemLeftovers rest) {
        String text = in.word(MemberPaths.ITEM_DATA_TYPE, rest);
        DataType type = text == null ? null : WireValues.dataType(text);
        return text == null || type != null
                ? type
                : rest.meant(MemberPaths.ITEM_DATA_TYPE, text).dataType();
    }

    private @Nullable ItemLength length(ItemLeftovers rest) {
        String text = in.word(MemberPaths.ITEM_LENGTH, rest);
        ItemLength length = text == null ? null : values.length(text);
        return text == null || length != null
                ? length
                : rest.meant(MemberPaths.ITEM_LENGTH, text).length();
    }
}
