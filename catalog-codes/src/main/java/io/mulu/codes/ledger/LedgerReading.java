package io.mulu.codes.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be asked of a store. */
interface LedgerReading {

    /** The entries bound to request keys, by key. */
    Map<String, LedgerEntry> byKeys(Collection<String> keys);

    /** The entries of codes, by code. */
    Map<String, LedgerEntry> byCodes(Collection<String> codes);

    /** The entries of numbers within one scope. */
    List<LedgerEntry> bySequences(String scope, Collection<Long> sequences);

    Optional<ScopeHead> head(String scope);

    Optional<CodeBlock> block(String scope, long first);

    /** The open blocks of one scope, by number. */
    List<CodeBlock> openBlocks(String scope);

    /** The open blocks of all scopes. */
    List<CodeBlock> openBlocks();

    void forEachHead(Consumer<? super ScopeHead> consumer);

    void forEachEntry(Consumer<? super LedgerEntry> consumer);

    void forEachAuditEntry(Consumer<? super AuditEntry> consumer);
}
