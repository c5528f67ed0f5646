/**
 * Finds the rows of a sheet that are its headings, the layout they belong to and the member that each column carries, and tells how sure that is. Nothing goes by position.
 */
@NullMarked
package io.mulu.tables.heading;

import org.jspecify.annotations.NullMarked;
