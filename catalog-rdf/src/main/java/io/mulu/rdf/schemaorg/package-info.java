/**
 * Catalogues in the words of schema.org, for search engines and for tools of machine learning. Further forms of linked data
 * beside DCAT, which say less: what schema.org has no word for is not there.
 */
@NullMarked
package io.mulu.rdf.schemaorg;

import org.jspecify.annotations.NullMarked;
