/**
 * From what was written to what was meant: texts of cells or members, one at a time, become an information resource.
 * Every reader fills the same drafts, so a word means the same in a workbook and in JSON.
 */
@NullMarked
package io.mulu.catalog.entry;

import org.jspecify.annotations.NullMarked;
