/**
 * Findings as data: which rule, which element, where, with which arguments. No sentence is formed here and no severity decided.
 */
@NullMarked
package io.mulu.catalog.finding;

import org.jspecify.annotations.NullMarked;
