/**
 * The plan of classification codes (代码规划): which nodes there are, were and will be, and who may give out which codes.
 *
 * <p>A code of the plan is never given to another node. Giving out codes of resources is the business of the ledger.
 */
@NullMarked
package io.mulu.codes.plan;

import org.jspecify.annotations.NullMarked;
