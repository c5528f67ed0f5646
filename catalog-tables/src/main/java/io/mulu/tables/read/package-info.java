/**
 * Reads tables as catalogues: the facade, and how rows become resources and items.
 */
@NullMarked
package io.mulu.tables.read;

import org.jspecify.annotations.NullMarked;
