/**
 * Where a requirement comes from: which standard, which clause, and how surely we know. Depends on nothing but
 * texts and the reading of data files.
 */
@NullMarked
package io.mulu.catalog.standard;

import org.jspecify.annotations.NullMarked;
