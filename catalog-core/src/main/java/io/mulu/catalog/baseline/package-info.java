/**
 * Baselines: what was found in a catalogue when somebody began to check it, so that from then on only new findings count.
 * A finding is known again by rule, element, item, resource and value, never by its row.
 */
@NullMarked
package io.mulu.catalog.baseline;

import org.jspecify.annotations.NullMarked;
