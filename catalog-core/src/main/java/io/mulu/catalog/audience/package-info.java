/**
 * Who may see what of a catalogue: one decision for every form in which a catalogue is written, made on the model before
 * any writer sees it.
 */
@NullMarked
package io.mulu.catalog.audience;

import org.jspecify.annotations.NullMarked;
