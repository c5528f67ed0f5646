/**
 * Rows of tables as data elements, by mappings that are data. Which headings mean what, how names are taken apart, and what texts stand for is all said by a mapping; reading tables is the business of others.
 */
@NullMarked
package io.mulu.catalog.registry.mapping;

import org.jspecify.annotations.NullMarked;
