package io.mulu.tables.heading;

import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.TableSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that is read.
 *
 * @param sheet the sheet
 * @param merges its merged ranges
 * @param inspection how it is understood
 * @param items the sheet in which its items stand; null when they stand beside their resources
 */
public record ChosenSheet(
        TableSheet sheet,
        MergedCells merges,
        TableInspection inspection,
        @Nullable ChosenSheet items) {}
