/**
 * What differs between two states of the registry, and whether those who use it must care.
 */
@NullMarked
package io.mulu.catalog.registry.diff;

import org.jspecify.annotations.NullMarked;
