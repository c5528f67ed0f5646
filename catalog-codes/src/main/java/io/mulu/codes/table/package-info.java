/**
 * Editioned code tables as files: comma-separated values after RFC 4180 under lines that say where the facts are from.
 *
 * <p>A leaf package: it knows nothing of what the tables mean. It keeps line numbers, so that whoever gives the rows a
 * meaning can report all that is wrong with a file at once.
 */
@NullMarked
package io.mulu.codes.table;

import org.jspecify.annotations.NullMarked;
