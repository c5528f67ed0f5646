/**
 * Writes files beside and moves them into place; prints findings as text.
 */
@NullMarked
package io.mulu.cli.output;

import org.jspecify.annotations.NullMarked;
