/**
 * The assignment ledger: gives out resource codes and never the same one twice.
 *
 * <p>A ledger belongs to one catalogue. It keeps, for each scope, the highest sequence number that was ever given out or
 * burned, who got which code, and an audit trail that is only ever added to. Stores are in memory, for tests, and behind
 * JDBC. The host brings the driver and the data source.
 */
@NullMarked
package io.mulu.codes.ledger;

import org.jspecify.annotations.NullMarked;
