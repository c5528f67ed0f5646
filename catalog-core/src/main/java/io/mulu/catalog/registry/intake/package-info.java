/**
 * Items that arrive at a registry from a file, whatever its format: what of them can be read, what the registry makes of each, and all that is wrong, with lines. Nothing is written here.
 */
@NullMarked
package io.mulu.catalog.registry.intake;

import org.jspecify.annotations.NullMarked;
