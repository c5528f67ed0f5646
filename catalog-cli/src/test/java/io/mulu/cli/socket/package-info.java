/** A process that is refused every socket, and notes who asked for one. */
@NullMarked
package io.mulu.cli.socket;

import org.jspecify.annotations.NullMarked;
