package io.mulu.codes.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives out resource codes of one catalogue, each to one resource and for ever.
 *
 * <p>Promises: a code is never given to two resources, also not after it was withdrawn, after a crash, or when several
 * threads or processes ask at once. Numbers increase within a scope; there may be gaps. Asking again with the same
 * request key and fingerprint gives the same code. A scope that is full is an error; a number never gets wider or starts
 * again. What a call returned is on disk, as far as the store can promise that.
 *
 * <p>Scopes are told apart by their text alone: two profiles that share a scope share its numbers, so that no two
 * profiles can give out the same code.
 *
 * <p>Safe for use by several threads.
 */
public interface AssignmentLedger extends AutoCloseable {

    /**
     * The catalogue whose codes these are.
     *
     * @return the identifier given when the ledger was made
     */
    String catalogueId();

    /**
     * Gives out codes in one transaction: all or none.
     *
     * @param requests what is asked for; a request key may come twice
     * @return one assignment for each request, in the same order
     * @throws RequestKeyConflictException if a request key is bound to another fingerprint, profile or scope
     * @throws LedgerException if a scope is full, or the store fails
     */
    List<Assignment> assign(List<AssignmentRequest> requests);

    /**
     * Gives out one code.
     *
     * @param request what is asked for
     * @return the code
     * @throws RequestKeyConflictException if the request key is bound to another fingerprint, profile or scope
     * @throws LedgerException if the scope is full, or the store fails
     */
    default Assignment assign(AssignmentRequest request) {
        return assign(List.of(request)).get(0);
    }

    /**
     * Takes over codes that exist already, in one transaction. The scope goes on above the highest of them. A code that
     * conflicts is left out and does not keep the others from being taken over.
     *
     * @param requests the codes; one that comes twice is judged as if it had come in two calls
     * @return what became of each, in the same order
     * @throws LedgerException if the store fails
     */
    List<Adoption> adopt(List<AdoptionRequest> requests);

    /**
     * Takes over one code that exists already.
     *
     * @param request the code
     * @return what became of it
     * @throws LedgerException if the store fails
     */
    default Adoption adopt(AdoptionRequest request) {
        return adopt(List.of(request)).get(0);
    }

    /**
     * What the ledger has of a code.
     *
     * @param code the text of the code
     * @return the entry, or empty when the ledger does not know the code
     * @throws LedgerException if the store fails
     */
    Optional<LedgerEntry> findByCode(String code);

    /**
     * What a request key is bound to.
     *
     * @param requestKey the request key
     * @return the entry, or empty when the key was never used
     * @throws LedgerException if the store fails
     */
    Optional<LedgerEntry> findByKey(String requestKey);

    /**
     * The highest number of a scope that was given out, adopted or set aside.
     *
     * @param scope the scope
     * @return the number; 0 for a scope that was never used
     * @throws LedgerException if the store fails
     */
    long highest(String scope);

    /**
     * Hands over all entries, in the order of scopes and numbers, without holding them all in memory.
     *
     * @param consumer takes one entry at a time; must not call the ledger
     * @throws LedgerException if the store fails
     */
    void forEachEntry(Consumer<? super LedgerEntry> consumer);

    /**
     * Hands over the audit trail, chain by chain in the order of positions, without holding it in memory.
     *
     * @param consumer takes one audit entry at a time; must not call the ledger
     * @throws LedgerException if the store fails
     */
    void forEachAuditEntry(Consumer<? super AuditEntry> consumer);

    /**
     * All entries, held in memory.
     *
     * @return entries in the order of scopes and numbers
     * @throws LedgerException if the store fails
     */
    default List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        forEachEntry(entries::add);
        return List.copyOf(entries);
    }

    /**
     * The audit trail, held in memory.
     *
     * @return audit entries, chain by chain in the order of positions
     * @throws LedgerException if the store fails
     */
    default List<AuditEntry> audit() {
        List<AuditEntry> audit = new ArrayList<>();
        forEachAuditEntry(audit::add);
        return List.copyOf(audit);
    }

    /** Lets go of what the ledger holds. A second call does nothing; any other call afterwards fails. */
    @Override
    void close();
}
