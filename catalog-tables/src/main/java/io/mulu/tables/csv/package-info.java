/**
 * Text files of separated values: their encoding, their separator and their rows.
 */
@NullMarked
package io.mulu.tables.csv;

import org.jspecify.annotations.NullMarked;
