/**
 * Statements about one thing after the other, as events, and the words they are made of: namespaces, properties, classes. A leaf package: it knows nothing of catalogues and nothing of syntaxes.
 */
@NullMarked
package io.mulu.rdf.graph;

import org.jspecify.annotations.NullMarked;
