package io.mulu.catalog.entry;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomains;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item being read, one text at a time. For use by one thread. */
public final class ItemDraft {

    /** As many as an item of a filling workbook has. */
    private static final int MEMBERS = 4;

    private final ValueReader values;
    private final DataItem.Builder item = DataItem.builder();
    private final SharedMembers shared;
    private final WrittenMembers written = new WrittenMembers(MEMBERS);

    ItemDraft(ValueReader values) {
        this.values = values;
        this.shared = new SharedMembers(values);
    }

    /**
     * Reads a member as it was meant. A text that is not the value letter by letter is kept as written as well; a text
     * that is no value is kept only so. A second, different text for one member becomes an extension.
     *
     * @param member the path within the item, such as {@code dataType}, {@code sharing.type} or
     *     {@code extensions.来源系统名称}; an unknown one becomes an extension
     * @param text what was written; blank text is ignored
     */
    public void put(String member, String text) {
        String meant = Spelling.trim(text);
        if (meant.isEmpty()) {
            return;
        }
        if (!isKnown(member)) {
            item.extension(written.extension(member), text);
            return;
        }
        String before = written.before(member, text);
        if (before == null) {
            written.keep(member, text, read(member, meant));
        } else if (!before.equals(text)) {
            item.extension(written.repeated(member), text);
        }
    }

    /**
     * Keeps what was written at a path, whatever it means.
     *
     * @param path a path within the item, or a path of the resource where this item's row says something else
     * @param text what was written
     */
    public void written(String path, String text) {
        written.keep(path, text);
    }

    private static boolean isKnown(String member) {
        return SharedMembers.knows(member)
                || member.equals(MemberPaths.ITEM_NAME)
                || member.equals(MemberPaths.ITEM_DATA_TYPE)
                || member.equals(MemberPaths.ITEM_LENGTH)
                || member.equals(MemberPaths.ITEM_DATA_ELEMENT);
    }

    private @Nullable String read(String member, String text) {
        switch (member) {
            case MemberPaths.ITEM_NAME -> item.name(text);
            case MemberPaths.ITEM_DATA_ELEMENT -> item.dataElement(text);
            case MemberPaths.ITEM_DATA_TYPE -> {
                Optional<DataType> type =
                        values.code(ValueDomains.DATA_TYPE, text).flatMap(DataType::ofLetter);
                item.dataType(type.orElse(null));
                return type.map(DataType::name).orElse(null);
            }
            case MemberPaths.ITEM_LENGTH -> {
                Optional<ItemLength> length = ItemLength.read(text);
                item.length(length.orElse(null));
                return length.map(ItemLength::text).orElse(null);
            }
            default -> {
                return shared.put(member, text);
            }
        }
        return text;
    }

    DataItem build() {
        item.sharing(shared.sharing())
                .openness(shared.openness())
                .updateCycle(shared.updateCycle())
                .issued(shared.issued());
        written.texts().forEach(item::asWritten);
        return item.build();
    }
}
