/** Runs the example programs. */
@NullMarked
package io.mulu.examples.program;

import org.jspecify.annotations.NullMarked;
