/**
 * Reading RDF by Apache Jena, checking it against shapes, and giving catalogues to Jena. Types of Jena show here alone. Only what reads RDF or lives in Jena may name this package, so that nothing else loads a class of Jena.
 */
@NullMarked
package io.mulu.rdf.jena;

import org.jspecify.annotations.NullMarked;
