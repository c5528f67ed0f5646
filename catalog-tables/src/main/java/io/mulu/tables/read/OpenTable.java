package io.mulu.tables.read;

import io.mulu.tables.grid.TableFile;
import io.mulu.tables.heading.ChosenSheet;

/**
 * An open file and the sheet of it that is read.
 *
 * @param file the file
 * @param chosen the sheet
 */
record OpenTable(TableFile file, ChosenSheet chosen) {}
