package io.mulu.tables.heading;

import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.TableSheet;

/**
 * The sheet that is read.
 *
 * @param sheet the sheet
 * @param merges its merged ranges
 * @param inspection how it is understood
 */
public record ChosenSheet(TableSheet sheet, MergedCells merges, TableInspection inspection) {}
