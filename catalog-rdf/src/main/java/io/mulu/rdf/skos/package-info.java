/**
 * The lists of the registry and classification schemes as documents of their own in SKOS: schemes with all their concepts,
 * where exports of catalogues tell only of those that they use.
 */
@NullMarked
package io.mulu.rdf.skos;

import org.jspecify.annotations.NullMarked;
