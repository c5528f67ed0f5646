/** What measurements have in common: works that take turns, ratios of paired rounds, goals, and what is to be known of the machine. */
@NullMarked
package io.mulu.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
