/** Tests of the example data. */
@NullMarked
package io.mulu.examples.data;

import org.jspecify.annotations.NullMarked;
