package io.mulu.catalog.registry.diff;

import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The differences of one item, while they are being found. */
final class Comparison {

    private final ItemKind kind;
    private final String key;
    private final List<ItemChange> changes = new ArrayList<>();

    Comparison(ItemKind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    List<ItemChange> changes() {
        return List.copyOf(changes);
    }

    void add(ChangeClass changeClass, String attribute, @Nullable Object before, @Nullable Object after) {
        changes.add(new ItemChange(changeClass, kind, key, attribute, text(before), text(after)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A difference that always means the same. */
    void same(String attribute, @Nullable Object before, @Nullable Object after, ChangeClass otherwise) {
        if (!Objects.equals(before, after)) {
            add(otherwise, attribute, before, after);
        }
    }

    /** Something that narrows what is right: worse when it comes, better when it goes. */
    void restriction(String attribute, @Nullable Object before, @Nullable Object after) {
        ChangeClass changed =
                before == null ? ChangeClass.TIGHTENING : after == null ? ChangeClass.LOOSENING : ChangeClass.BREAKING;
        same(attribute, before, after, changed);
    }

    /** Something by which more is right. */
    void permission(String attribute, boolean before, boolean after) {
        same(attribute, before, after, after ? ChangeClass.LOOSENING : ChangeClass.TIGHTENING);
    }

    /** A number of which a higher one is stricter. */
    void strictness(String attribute, int before, int after, Object shownBefore, Object shownAfter) {
        if (before != after) {
            add(after > before ? ChangeClass.TIGHTENING : ChangeClass.LOOSENING, attribute, shownBefore, shownAfter);
        }
    }

    /** Members of a list whose order means nothing. */
    void members(
            String attribute,
            Collection<String> before,
            Collection<String> after,
            ChangeClass removed,
            ChangeClass added) {
        before.stream()
                .filter(member -> !after.contains(member))
                .forEach(member -> add(removed, attribute, member, null));
        after.stream()
                .filter(member -> !before.contains(member))
                .forEach(member -> add(added, attribute, null, member));
    }

    void words(String attribute, LocalizedText before, LocalizedText after) {
        same(attribute + ".zh", before.zh(), after.zh(), ChangeClass.TEXT);
        same(attribute + ".en", before.en(), after.en(), ChangeClass.TEXT);
    }
}
