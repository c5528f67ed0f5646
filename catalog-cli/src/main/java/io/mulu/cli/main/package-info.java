/**
 * The entry point of the command: it reads what surrounds the program (arguments, language, clock, terminal) and hands it on.
 */
@NullMarked
package io.mulu.cli.main;

import org.jspecify.annotations.NullMarked;
