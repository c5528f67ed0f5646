package io.mulu.catalog.registry;

import java.util.Optional;

/**
 * Where an extension element stands: among the {@code extensions} of a resource or of an item, under a key.
 *
 * @param ofItem whether items have it
 * @param key its key there
 */
public record ExtensionMember(boolean ofItem, String key) {

    private static final String ITEMS = "items.";
    private static final String EXTENSIONS = "extensions.";

    /**
     * The place of an element that the format has no member for. Its identifier is the key, behind {@code items.} for
     * one of items, with or without {@code extensions.} before it.
     *
     * @param element the element
     * @return its place; empty for the elements that the library ships, which have members of their own
     */
    public static Optional<ExtensionMember> of(MetadataElement element) {
        String id = element.id();
        if (MetadataRegistry.guide2017().element(id).isPresent()) {
            return Optional.empty();
        }
        boolean ofItem = id.startsWith(ITEMS);
        String key = ofItem ? id.substring(ITEMS.length()) : id;
        return Optional.of(
                new ExtensionMember(ofItem, key.startsWith(EXTENSIONS) ? key.substring(EXTENSIONS.length()) : key));
    }

    /**
     * The path of the member from the resource.
     *
     * @return for example {@code extensions.服务对象} or {@code items.extensions.服务对象}
     */
    public String path() {
        return (ofItem ? ITEMS : "") + EXTENSIONS + key;
    }
}
