/**
 * Check character arithmetic, as check digits of Apache Commons Validator.
 *
 * <p>Only the arithmetic: none of these classes looks at the length, the parts or the meaning of a code, and none says
 * what is wrong. The code families do that. Hosts that use Commons Validator may plug these into its {@code
 * CodeValidator}.
 */
@NullMarked
package io.mulu.codes.checkdigit;

import org.jspecify.annotations.NullMarked;
