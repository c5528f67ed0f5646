package io.mulu.catalog.rule;

import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataRegistry;
import org.jspecify.annotations.Nullable;

/** The length of texts, in code points: a rare character beyond the basic plane counts as one, as people count it. */
final class TextLength {

    private TextLength() {}

    /** The length up to which an element usually goes; no limit where the standard itself sets one, or none is known. */
    static int usual(MetadataRegistry registry, String id) {
        return registry.element(id)
                .map(element -> element.details().maximumLength())
                .filter(length -> !length.binding())
                .map(MaximumLength::codePoints)
                .orElse(Integer.MAX_VALUE);
    }

    static void report(@Nullable String text, int longest, String member, RuleReport report) {
        if (text == null || text.length() <= longest) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            report.report(
                    member,
                    Arguments.found(text, "length", String.valueOf(length), "longest", String.valueOf(longest)));
        }
    }
}
