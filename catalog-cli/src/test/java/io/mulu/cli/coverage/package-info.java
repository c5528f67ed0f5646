/**
 * Holds the clauses of the guide against the rules, elements, types and tests that carry them out, and writes the page that
 * shows it.
 */
@NullMarked
package io.mulu.cli.coverage;

import org.jspecify.annotations.NullMarked;
