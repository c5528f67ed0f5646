/**
 * Finding the registered data elements that a name may mean, with a score and a reason for each.
 */
@NullMarked
package io.mulu.catalog.registry.match;

import org.jspecify.annotations.NullMarked;
