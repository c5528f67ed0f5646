/**
 * Makes the tables that tests read.
 */
@NullMarked
package io.mulu.tables.testing;

import org.jspecify.annotations.NullMarked;
