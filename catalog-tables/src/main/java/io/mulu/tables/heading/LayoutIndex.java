package io.mulu.tables.heading;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.LayoutColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A layout's headings, ready to be looked up. Immutable and thread-safe. */
final class LayoutIndex {

    private final Layout layout;
    private final Map<String, List<Claim>> byKey = new LinkedHashMap<>();
    private final Map<String, String> registryMembers = new HashMap<>();
    private final Set<String> itemGroups = new HashSet<>();
    private final Set<String> requiredMembers = new HashSet<>();

    LayoutIndex(Layout layout, MetadataRegistry registry) {
        this.layout = layout;
        for (LayoutColumn column : layout.columns()) {
            for (int rank = 0; rank < column.headings().size(); rank++) {
                byKey.computeIfAbsent(HeadingText.key(column.headings().get(rank)), key -> new ArrayList<>())
                        .add(new Claim(column, rank));
            }
        }
        for (MetadataElement element : registry.elements()) {
            for (String heading : headings(element)) {
                registryMembers.putIfAbsent(HeadingText.key(heading), member(element));
            }
        }
        layout.itemGroups().forEach(group -> itemGroups.add(HeadingText.key(group)));
        for (String required : layout.required()) {
            byKey.getOrDefault(HeadingText.key(required), List.of())
                    .forEach(claim -> requiredMembers.add(claim.column().member()));
        }
    }

    /** An extension of which no headings are said is called by its name. */
    private static List<String> headings(MetadataElement element) {
        return element.headings().isEmpty() && ExtensionMember.of(element).isPresent()
                ? List.of(element.names().zh())
                : element.headings();
    }

    private static String member(MetadataElement element) {
        return ExtensionMember.of(element).map(ExtensionMember::path).orElse(element.id());
    }

    Layout layout() {
        return layout;
    }

    Set<String> requiredMembers() {
        return requiredMembers;
    }

    boolean isItemGroup(@Nullable String group) {
        return group != null
                && (itemGroups.contains(HeadingText.key(group)) || itemGroups.contains(HeadingText.bareKey(group)));
    }

    List<Claim> claims(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The member of the registry's element with a heading, or null. */
    @Nullable
    String registryMember(String key) {
        return registryMembers.get(key);
    }

    /** The columns whose heading differs by one character from a key; none when the key is too short to say. */
    Set<LayoutColumn> nearlyCalled(String key) {
        Set<LayoutColumn> near = new HashSet<>();
        byKey.forEach((heading, claims) -> {
            if (Misspelling.isLikely(key, heading)) {
                claims.forEach(claim -> near.add(claim.column()));
            }
        });
        return near;
    }

    /**
     * A column that has a heading.
     *
     * @param column the column
     * @param rank the place of the heading among the column's headings; the usual one has 0
     */
    record Claim(LayoutColumn column, int rank) {}
}
