/**
 * Administered items after ISO/IEC 11179-3 and -31: identifier, content of four kinds, registration; and the set of them, which guards how they change. Files are the business of {@code registry.store}.
 */
@NullMarked
package io.mulu.catalog.registry.item;

import org.jspecify.annotations.NullMarked;
