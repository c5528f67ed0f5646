package io.mulu.tables.write;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ItemDraft;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The texts to be written, by member path: what was written where it means the value, else the value's own text. What
 * was written but means something else by now gets a column of its own, so that both are kept. For use by one thread.
 */
final class WrittenTexts {

    /** Ends the heading of a column that keeps what was written beside a value of another meaning. */
    static final String ORIGINAL = "原文";

    private static final String EXTENSIONS = MemberPaths.EXTENSIONS + ".";
    private static final String NAMES = MemberPaths.CLASSIFICATION_NAMES + "[";
    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();

    private final FlatTexts flat;
    private final EntryDrafts drafts;
    private final CellMeanings meanings;
    private final MetadataRegistry registry;

    WrittenTexts(MetadataRegistry registry, EntryDrafts drafts, CellMeanings meanings, boolean labelled) {
        this.registry = registry;
        this.flat = new FlatTexts(registry, labelled);
        this.drafts = drafts;
        this.meanings = meanings;
    }

    Map<String, String> of(InformationResource resource) {
        Map<String, String> texts = flat.of(resource);
        if (resource.asWritten().isEmpty()) {
            return texts;
        }
        ResourceDraft draft = drafts.resource();
        resource.asWritten().forEach((path, text) -> draft.put(path, meanings.meant(path, text)));
        Map<String, String> meant = flat.of(draft.build());
        resource.asWritten().forEach((path, text) -> take(texts, meant, path, path, text));
        if (texts.containsKey(MemberPaths.CLASSIFICATION)) {
            texts.entrySet().removeIf(each -> isSaidBy(meant, each.getKey(), each.getValue()));
        }
        return texts;
    }

    /** Whether the classification in one says so already. */
    private static boolean isSaidBy(Map<String, String> meant, String path, String text) {
        return path.startsWith(MemberPaths.CLASSIFICATION + ".") && text.equals(meant.get(path));
    }

    /** The item's own texts; what it says otherwise than its resource stands behind {@link #UNLIKE}. */
    Map<String, String> of(DataItem item) {
        Map<String, String> texts = flat.of(item);
        if (item.asWritten().isEmpty()) {
            return texts;
        }
        ResourceDraft resource = drafts.resource();
        ItemDraft draft = resource.item();
        item.asWritten().forEach((path, text) -> {
            if (isOfItem(path)) {
                draft.put(path, meanings.meant(MemberPaths.ITEMS + "." + path, text));
            }
        });
        Map<String, String> meant = flat.of(resource.build().items().get(0));
        item.asWritten().forEach((path, text) -> {
            if (isOfItem(path) || texts.containsKey(path)) {
                take(texts, meant, path, MemberPaths.ITEMS + "." + path, text);
            } else {
                texts.put(UNLIKE + path, text);
            }
        });
        return texts;
    }

    static final String UNLIKE = "!";

    private void take(Map<String, String> texts, Map<String, String> meant, String path, String column, String text) {
        String value = texts.get(path);
        if (path.startsWith(EXTENSIONS)) {
            if (value == null || meanings.meant(column, text).equals(value)) {
                texts.put(path, text);
            } else {
                texts.put(path + ORIGINAL, text);
            }
        } else if (value == null ? isKnown(path, column) : Objects.equals(value, meant.get(path))) {
            texts.put(path, text);
        } else {
            texts.put(EXTENSIONS + called(column) + (value == null ? "" : ORIGINAL), text);
        }
    }

    private static boolean isKnown(String path, String column) {
        return path.startsWith(NAMES) || GUIDE.element(column).isPresent() || !path.equals(column) && isShared(path);
    }

    private static boolean isShared(String path) {
        return GUIDE.element(path)
                .filter(element -> element.details().inItems())
                .isPresent();
    }

    /** Whether an item has a member of a path itself, or the path belongs to its resource. */
    private static boolean isOfItem(String path) {
        return GUIDE.element(MemberPaths.ITEMS + "." + path).isPresent() || isShared(path);
    }

    private String called(String path) {
        return registry.elementAt(path).map(element -> element.names().zh()).orElse(path);
    }

    /** A changeable copy of some of the texts. */
    static Map<String, String> only(Map<String, String> texts, Iterable<String> members) {
        Map<String, String> some = new LinkedHashMap<>();
        for (String member : members) {
            String text = texts.get(member);
            if (text != null) {
                some.put(member, text);
            }
        }
        return some;
    }
}
