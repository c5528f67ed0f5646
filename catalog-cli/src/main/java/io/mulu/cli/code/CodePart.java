package io.mulu.cli.code;

import io.mulu.catalog.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A part of a code.
 *
 * @param name what the part is, in kebab-case
 * @param position where it begins, counted from 1 in code points
 * @param text what stands there
 * @param meaning what that means; null when it cannot be said or there is nothing to say
 */
public record CodePart(
        String name, int position, String text, @Nullable LocalizedText meaning) {

    int length() {
        return text.codePointCount(0, text.length());
    }
}
