package io.mulu.codes.ledger;

class InMemoryLedgerTest extends LedgerContract {

    @Override
    AssignmentLedger open() {
        return InMemoryLedger.open("catalogue", CLOCK);
    }
}
