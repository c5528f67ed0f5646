/**
 * The mapping of a catalogue to DCAT 3 and DCAT-AP 3.0.1, with SKOS, ODRL, CSVW and the Organization Ontology: which statements are made of which member, and for whom. How statements are written down is not its concern.
 */
@NullMarked
package io.mulu.rdf.dcat;

import org.jspecify.annotations.NullMarked;
