/** Tests that the benchmarks measure what they say; no test asserts a time. */
@NullMarked
package io.mulu.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
