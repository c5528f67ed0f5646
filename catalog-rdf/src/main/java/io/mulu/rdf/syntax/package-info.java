/**
 * Writers of catalogues in the syntaxes of RDF, straight to UTF-8, one resource at a time. Which statements there are is decided by the mapping; here they are only written down.
 */
@NullMarked
package io.mulu.rdf.syntax;

import org.jspecify.annotations.NullMarked;
