/**
 * Writes catalogues as tables: workbooks and text files in any layout, such that reading them gives the same entries
 * again.
 */
@NullMarked
package io.mulu.tables.write;

import org.jspecify.annotations.NullMarked;
