/**
 * How fast catalogues become linked data, as ratios to Apache Jena's writers given the same statements and to Jackson 2
 * databind, measured in turns within one run; that twice the resources take twice the time; and in how little memory.
 */
@NullMarked
package io.mulu.benchmarks.linked;

import org.jspecify.annotations.NullMarked;
