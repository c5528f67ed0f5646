/**
 * Workbooks in the xlsx format, read as streams: the package, its parts, shared texts, number formats, rows and merged ranges. Everything in a file is taken for hostile until it is within the limits.
 */
@NullMarked
package io.mulu.tables.xlsx;

import org.jspecify.annotations.NullMarked;
