/**
 * The facade of checking: settings, one check for a whole catalogue entry by entry, and a summary of what was found.
 * Nothing in this package judges data itself.
 */
@NullMarked
package io.mulu.catalog.check;

import org.jspecify.annotations.NullMarked;
