/**
 * What the metadata registry says, as a JSON Schema and a JSON-LD context of the format {@code mulu-catalog/1}. The members of resources and items come from the registry alone; only the frame around them is written here.
 */
@NullMarked
package io.mulu.catalog.json.schema;

import org.jspecify.annotations.NullMarked;
