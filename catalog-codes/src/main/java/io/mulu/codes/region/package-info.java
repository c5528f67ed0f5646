/**
 * Administrative divisions of county level and above: the six-digit code, and the dated table of what each code has
 * meant.
 *
 * <p>A code that is retired, or that no edition lists, is never an error here: codes are kept in older numbers for ever.
 */
@NullMarked
package io.mulu.codes.region;

import org.jspecify.annotations.NullMarked;
