package io.mulu.catalog.rule;

import org.jspecify.annotations.Nullable;

/** The length of texts, in code points: a rare character beyond the basic plane counts as one, as people count it. */
final class TextLength {

    private TextLength() {}

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
