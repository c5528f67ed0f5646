package io.mulu.codes.ledger;

/** A head while a transaction moves it on. Not thread-safe. */
final class MovingHead {

    private final String scope;
    private final long start;
    private long highest;
    private long position;
    private String hash;

    MovingHead(ScopeHead start) {
        this.scope = start.scope();
        this.highest = start.highest();
        this.start = start.position();
        this.position = start.position();
        this.hash = start.hash();
    }

    long highest() {
        return highest;
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    void raiseTo(long number) {
        highest = Math.max(highest, number);
    }

    void endWith(AuditEntry last) {
        position = last.position();
        hash = last.hash();
    }

    /** What was added to the chain of this name. */
    AddedPart added() {
        return new AddedPart(scope, start + 1, position);
    }

    /** Where it stands now. */
    ScopeHead head() {
        return new ScopeHead(scope, highest, position, hash);
    }
}
