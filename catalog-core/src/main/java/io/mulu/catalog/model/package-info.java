/**
 * The immutable catalogue model: an information resource with the guide's thirteen core elements, the survey block, extensions, and what was written where no value could be read. Records here are lenient: a mandatory element may be absent, because reporting that is the work of the checks. Accessors of absent values return null and say so.
 */
@NullMarked
package io.mulu.catalog.model;

import org.jspecify.annotations.NullMarked;
