/**
 * Reads tables: as catalogues, with how rows become resources and items, and as plain records below headings.
 */
@NullMarked
package io.mulu.tables.read;

import org.jspecify.annotations.NullMarked;
