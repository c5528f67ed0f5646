@NullMarked
package io.mulu.benchmarks.linked;

import org.jspecify.annotations.NullMarked;
