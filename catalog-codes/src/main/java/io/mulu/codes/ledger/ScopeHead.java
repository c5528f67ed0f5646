package io.mulu.codes.ledger;

/**
 * The row that is locked to change a scope or a chain. Where the whole ledger is one chain, its head is that of the
 * empty scope.
 *
 * @param scope the scope
 * @param highest the highest number given out, adopted or set aside; 0 for none
 * @param position the position of the last audit entry of the chain of this name; 0 for none
 * @param hash the hash of that audit entry; empty for none
 */
record ScopeHead(String scope, long highest, long position, String hash) {

    static ScopeHead fresh(String scope) {
        return new ScopeHead(scope, 0, 0, "");
    }

    ScopeHead endingWith(AuditEntry last) {
        return new ScopeHead(scope, highest, last.position(), last.hash());
    }
}
