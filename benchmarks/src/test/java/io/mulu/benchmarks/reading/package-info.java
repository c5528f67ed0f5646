@NullMarked
package io.mulu.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
