/**
 * What the metadata registry says, as SHACL shapes for the linked data that this library writes. Written as Turtle text; no RDF library is needed.
 */
@NullMarked
package io.mulu.rdf.shapes;

import org.jspecify.annotations.NullMarked;
