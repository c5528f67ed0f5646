/**
 * Codes of organisations: the unified social credit code of GB 32100-2015 and, inside it, the organisation code of GB
 * 11714-1997.
 *
 * <p>The table of registering departments and categories is data, as is the list of province numbers.
 */
@NullMarked
package io.mulu.codes.organization;

import org.jspecify.annotations.NullMarked;
