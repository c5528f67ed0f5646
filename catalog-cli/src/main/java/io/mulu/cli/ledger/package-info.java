/**
 * Shows ledgers of codes to people and programs.
 */
@NullMarked
package io.mulu.cli.ledger;

import org.jspecify.annotations.NullMarked;
