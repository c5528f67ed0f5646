/**
 * Brings the resources of a catalogue into an order of their own, whatever order they come in, in constant memory: an external
 * merge sort over a temporary file.
 */
@NullMarked
package io.mulu.rdf.order;

import org.jspecify.annotations.NullMarked;
