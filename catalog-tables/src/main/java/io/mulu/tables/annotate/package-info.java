/**
 * Hands a workbook back with the findings in it: coloured cells, notes, and a summary sheet that links to them. Everything else is copied byte for byte; only the parts concerned are edited, at the places concerned.
 */
@NullMarked
package io.mulu.tables.annotate;

import org.jspecify.annotations.NullMarked;
