/**
 * Reading RDF by Apache Jena, and checking it against shapes. No type of Jena shows. Only what reads RDF may name this package, so that nothing else loads a class of Jena.
 */
@NullMarked
package io.mulu.rdf.jena;

import org.jspecify.annotations.NullMarked;
