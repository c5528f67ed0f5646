/**
 * The commands, one class each: they build a request, call the library, and answer with an exit code.
 */
@NullMarked
package io.mulu.cli.command;

import org.jspecify.annotations.NullMarked;
