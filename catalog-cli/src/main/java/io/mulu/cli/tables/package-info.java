/**
 * How a table was understood, as people and as programs read it.
 */
@NullMarked
package io.mulu.cli.tables;

import org.jspecify.annotations.NullMarked;
