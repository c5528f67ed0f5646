/**
 * Codes of information resources (信息资源代码): what they look like is data, a code profile.
 *
 * <p>The guide's form is one profile among others: provinces and cities have their own. Giving codes out is the business
 * of the ledger.
 */
@NullMarked
package io.mulu.codes.resource;

import org.jspecify.annotations.NullMarked;
