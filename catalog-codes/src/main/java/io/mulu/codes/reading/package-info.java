/**
 * What every code family answers when it reads a text: a value, or the faults with their positions.
 *
 * <p>A leaf package: the code families use it, it uses nothing of them.
 */
@NullMarked
package io.mulu.codes.reading;

import org.jspecify.annotations.NullMarked;
