package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;

/** What became of a code that was to be adopted. */
public sealed interface Adoption {

    /**
     * The code that was to be adopted.
     *
     * @return the code of the request
     */
    ResourceCode code();

    /**
     * The code is in the ledger, bound to the request.
     *
     * @param code the code
     * @param replayed whether it was there already, bound to the same request key and fingerprint
     */
    record Adopted(ResourceCode code, boolean replayed) implements Adoption {}

    /**
     * The code was not adopted, and nothing was changed for it: the code is bound to another request, retired or void;
     * its number in the scope is; or its request key is bound to another code.
     *
     * @param code the code that was to be adopted
     * @param existing what the ledger has
     */
    record Conflict(ResourceCode code, LedgerEntry existing) implements Adoption {}
}
