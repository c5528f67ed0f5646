@NullMarked
package io.mulu.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
