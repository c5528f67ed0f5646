/**
 * The workbook that departments fill in, made from the metadata registry.
 */
@NullMarked
package io.mulu.tables.template;

import org.jspecify.annotations.NullMarked;
