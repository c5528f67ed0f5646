/**
 * Classification schemes as JSON, in the form of the code tables that are otherwise CSV.
 */
@NullMarked
package io.mulu.catalog.json.scheme;

import org.jspecify.annotations.NullMarked;
