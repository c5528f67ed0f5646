package io.mulu.tables.template;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column to be filled in.
 *
 * @param member the path of what it carries
 * @param heading its heading
 * @param group the heading above it
 * @param mandatory whether it must be filled
 * @param element the element; null for the levels of the classification
 */
record TemplateColumn(
        String member,
        String heading,
        String group,
        boolean mandatory,
        @Nullable MetadataElement element) {

    private static final String NAMES = MemberPaths.CLASSIFICATION_NAMES + "[";

    /** The level of the classification, 1 for 类; 0 for any other column. */
    int level() {
        return member.startsWith(NAMES)
                ? Integer.parseInt(member.substring(NAMES.length(), member.length() - 1)) + 1
                : 0;
    }

    Optional<MetadataElement> known() {
        return Optional.ofNullable(element);
    }
}
