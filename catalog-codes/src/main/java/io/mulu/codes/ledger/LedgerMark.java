package io.mulu.codes.ledger;

/** Remembers outside the database how far the ledger has come, so that an older copy of the database shows. */
interface LedgerMark {

    /** For ledgers that have no place for a mark. */
    LedgerMark NONE = new LedgerMark() {
        @Override
        public void advance(long position, String hash) {}

        @Override
        public void close() {}
    };

    /** Takes note of an audit entry that is committed. Never throws: a mark that lags behind does no harm. */
    void advance(long position, String hash);

    void close();
}
