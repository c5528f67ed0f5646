/**
 * How fast workbooks are read, checked and written, as ratios to spreadsheet libraries that do no more than read or write
 * the same file, measured in turns within one run. What is measured here is said in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.mulu.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
