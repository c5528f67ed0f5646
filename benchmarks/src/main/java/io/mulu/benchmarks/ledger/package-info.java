/**
 * How fast the assignment ledger gives out codes, as ratios to bare JDBC loops and to itself, measured in turns within one
 * run. What is measured here is said in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.mulu.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
