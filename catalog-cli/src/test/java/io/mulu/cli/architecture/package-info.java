/** Checks the shape of the code in all modules; this module sees them all. */
@NullMarked
package io.mulu.cli.architecture;

import org.jspecify.annotations.NullMarked;
