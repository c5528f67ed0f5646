package io.mulu.tables.heading;

import org.jspecify.annotations.Nullable;

/**
 * A sheet that is not read.
 *
 * @param sheet its name; null for a file without sheets
 * @param visible whether people see it
 * @param layout the layout that fits it; null when none does, or when nobody looked because it is hidden
 * @param score how well that fits; 0 when none does
 */
public record SheetVerdict(
        @Nullable String sheet, boolean visible, @Nullable String layout, double score) {}
