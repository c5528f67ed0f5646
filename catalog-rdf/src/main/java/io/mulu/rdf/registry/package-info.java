/**
 * Registries as linked data: value domains and classification schemes as SKOS, elements and registration by our vocabulary. Writes Turtle, and makes items of what a parser read; knows no parser itself.
 */
@NullMarked
package io.mulu.rdf.registry;

import org.jspecify.annotations.NullMarked;
