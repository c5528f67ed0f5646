/**
 * Catalogues from statements: the mapping of {@code io.mulu.rdf.dcat} read backwards, and DCAT of others as far as it goes. Which parser the statements come from is not its concern.
 */
@NullMarked
package io.mulu.rdf.intake;

import org.jspecify.annotations.NullMarked;
