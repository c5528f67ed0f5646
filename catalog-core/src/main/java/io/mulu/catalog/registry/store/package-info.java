/**
 * The registry as a folder of plain files, one for each item, that differ by few lines when little changes. Reading tells all faults with their lines; a registry with any fault is not read at all.
 */
@NullMarked
package io.mulu.catalog.registry.store;

import org.jspecify.annotations.NullMarked;
