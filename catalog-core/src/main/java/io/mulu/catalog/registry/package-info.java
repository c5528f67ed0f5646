/**
 * The metadata registry: the guide's elements and their value domains, as data. Checks, readers and exports ask it; it asks nobody.
 */
@NullMarked
package io.mulu.catalog.registry;

import org.jspecify.annotations.NullMarked;
