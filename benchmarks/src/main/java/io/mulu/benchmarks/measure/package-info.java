/** What measurements have in common: ratios of paired rounds, and what is to be known of the machine. */
@NullMarked
package io.mulu.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
