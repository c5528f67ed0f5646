/**
 * Makes the example workbooks under {@code examples/data} from the CSV files beside them, in the layout of the form that
 * departments filled in for the national catalogue in 2017.
 */
@NullMarked
package io.mulu.examples.data;

import org.jspecify.annotations.NullMarked;
