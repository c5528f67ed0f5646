package io.mulu.codes.ledger;

import java.time.Clock;

/** What a ledger is opened with. */
record LedgerSettings(Clock clock, LedgerOptions options) {}
