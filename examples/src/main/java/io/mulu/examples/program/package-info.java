/**
 * One small runnable program for each kind of user: who embeds the library, who checks in a build pipeline, who exports
 * linked data.
 */
@NullMarked
package io.mulu.examples.program;

import org.jspecify.annotations.NullMarked;
