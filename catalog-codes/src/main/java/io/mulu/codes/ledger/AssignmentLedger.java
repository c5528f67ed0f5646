package io.mulu.codes.ledger;

import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
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
     * Gives out codes in one transaction: all or none. A code that was reserved under the same request key is assigned.
     *
     * <p>Calls of several threads at once share a transaction, but each stands or falls by itself.
     *
     * @param requests what is asked for; a request key may come twice
     * @return one assignment for each request, in the same order
     * @throws RequestKeyConflictException if a request key is bound to another fingerprint, profile or scope
     * @throws CodeStateException if a request key is bound to a code that is retired or void
     * @throws LedgerException if a scope is full, or the store fails
     */
    List<Assignment> assign(List<AssignmentRequest> requests);

    /**
     * Gives out one code.
     *
     * @param request what is asked for
     * @return the code
     * @throws RequestKeyConflictException if the request key is bound to another fingerprint, profile or scope
     * @throws CodeStateException if the request key is bound to a code that is retired or void
     * @throws LedgerException if the scope is full, or the store fails
     */
    default Assignment assign(AssignmentRequest request) {
        return assign(List.of(request)).get(0);
    }

    /**
     * Sets codes aside in one transaction: all or none. {@link #assign(List)} with the same request key brings a code into
     * use, {@link #annul} gives it up.
     *
     * @param requests what is asked for
     * @return one code for each request, in the same order; replayed when the key had a code already, reserved or
     *     assigned
     * @throws RequestKeyConflictException if a request key is bound to another fingerprint, profile or scope
     * @throws CodeStateException if a request key is bound to a code that is retired or void
     * @throws LedgerException if a scope is full, or the store fails
     */
    List<Assignment> reserve(List<AssignmentRequest> requests);

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
     * Withdraws an assigned code for ever. Doing so again with the same successors changes nothing.
     *
     * @param code the text of the code
     * @param successors the codes that take its place, of this or any other catalogue; may be empty
     * @param reason why, for the audit trail, at most 1024 UTF-16 units; may be empty
     * @return the entry afterwards
     * @throws CodeStateException if the ledger does not have the code, or it is not assigned
     * @throws LedgerException if the store fails
     */
    LedgerEntry retire(String code, List<String> successors, String reason);

    /**
     * Gives up a reserved code for ever. Doing so again changes nothing.
     *
     * @param code the text of the code
     * @param reason why, for the audit trail, at most 1024 UTF-16 units; may be empty
     * @return the entry afterwards
     * @throws CodeStateException if the ledger does not have the code, or it is not reserved
     * @throws LedgerException if the store fails
     */
    LedgerEntry annul(String code, String reason);

    /**
     * Sets a block of numbers aside for one owner, who gives them out on its own and reports them until the block ends.
     * What is not reported by then is burned: nobody gets these numbers again.
     *
     * @param request what is asked for
     * @return the block; a caller that loses it loses its numbers
     * @throws IllegalArgumentException if the block would end before it begins
     * @throws LedgerException if the scope has too few numbers left, or the store fails
     */
    CodeBlock reserveBlock(BlockRequest request);

    /**
     * Tells which codes of a block are in use, in one transaction. Conflicts are treated as in {@link #adopt(List)}.
     *
     * @param block the block, as it was given to its owner
     * @param uses codes of the block
     * @return what became of each, in the same order
     * @throws IllegalArgumentException if a code is not of the block, or the block is none of this ledger
     * @throws LedgerException if the block has ended, or the store fails
     */
    List<Adoption> report(CodeBlock block, List<AdoptionRequest> uses);

    /**
     * Ends a block before its time and burns what was not reported. Doing so again changes nothing.
     *
     * @param block the block, as it was given to its owner
     * @param reason why, for the audit trail, at most 1024 UTF-16 units; may be empty
     * @return the block as it is afterwards
     * @throws IllegalArgumentException if the block is none of this ledger
     * @throws LedgerException if the store fails
     */
    CodeBlock closeBlock(CodeBlock block, String reason);

    /**
     * The blocks that can still be used. Blocks whose time is over are closed when the ledger is opened, and refused
     * before.
     *
     * @return blocks in the order of scopes and numbers
     * @throws LedgerException if the store fails
     */
    List<CodeBlock> openBlocks();

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
     * How far a scope is used up.
     *
     * @param profile the profile that says how many numbers there are
     * @param scope the scope
     * @return the usage, with the number that comes next
     * @throws LedgerException if the store fails
     */
    ScopeUsage usage(CodeProfile profile, String scope);

    /**
     * Holds the ledger against its audit trail: every hash of the chain, every code, every scope's highest number.
     *
     * @return what is wrong; empty for a sound ledger
     * @throws LedgerException if the store fails
     */
    List<LedgerFinding> check();

    /**
     * Holds the ledger against its audit trail and against the codes of the catalogue, which shows when the ledger is an
     * older copy: the catalogue has codes that it does not know.
     *
     * @param catalogue the codes that the catalogue has
     * @return what is wrong; empty when all is well
     * @throws LedgerException if the store fails
     */
    List<LedgerFinding> check(Iterable<ResourceCode> catalogue);

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
     * The codes whose place a code took. Looks through all entries.
     *
     * @param code the text of the code
     * @return retired entries that name the code as a successor, in the order of scopes and numbers
     * @throws LedgerException if the store fails
     */
    default List<LedgerEntry> predecessors(String code) {
        List<LedgerEntry> predecessors = new ArrayList<>();
        forEachEntry(entry -> {
            if (entry.successors().contains(code)) {
                predecessors.add(entry);
            }
        });
        return List.copyOf(predecessors);
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
