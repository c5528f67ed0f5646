/**
 * Where a requirement comes from: which standard, which clause, and how surely we know. A leaf package.
 */
@NullMarked
package io.mulu.catalog.standard;

import org.jspecify.annotations.NullMarked;
