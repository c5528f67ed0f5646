/**
 * How fast catalogues are read and checked, as ratios to binding the same file with Jackson 2 databind, to the same checks
 * written by hand, and to a JSON Schema validator, measured in turns within one run; and how little memory it takes.
 */
@NullMarked
package io.mulu.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
