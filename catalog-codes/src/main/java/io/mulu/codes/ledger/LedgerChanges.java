package io.mulu.codes.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one transaction is going to write. Not thread-safe. */
final class LedgerChanges {

    private final AuditSeal seal = new AuditSeal();
    private final boolean singleChain;
    private final Instant at;
    private final String actor;
    private final Map<String, MovingHead> heads = new TreeMap<>();
    private final List<LedgerEntry> inserts = new ArrayList<>();
    private final List<LedgerEntry> updates = new ArrayList<>();
    private final List<CodeBlock> newBlocks = new ArrayList<>();
    private final List<CodeBlock> closedBlocks = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();

    LedgerChanges(boolean singleChain, Instant at, String actor, Map<String, ScopeHead> locked) {
        this.singleChain = singleChain;
        this.at = at;
        this.actor = actor;
        locked.forEach((scope, head) -> heads.put(scope, new MovingHead(head)));
    }

    Instant at() {
        return at;
    }

    /** The time as it is stored. */
    String time() {
        return seal.time(at);
    }

    long highest(String scope) {
        return head(scope).highest();
    }

    private MovingHead head(String scope) {
        return heads.computeIfAbsent(scope, absent -> new MovingHead(ScopeHead.fresh(absent)));
    }

    /** A code that was not in the ledger. */
    void insert(LedgerAction action, LedgerEntry entry) {
        inserts.add(entry);
        head(entry.scope()).raiseTo(entry.sequence());
        record(action, entry.scope(), entry, null, "");
    }

    /** A code that changes its state. */
    void update(LedgerAction action, CodeState from, LedgerEntry entry, String reason) {
        updates.add(entry);
        record(action, entry.scope(), entry, from, reason);
    }

    void open(CodeBlock block) {
        newBlocks.add(block);
        head(block.scope()).raiseTo(block.last());
        record(LedgerAction.RESERVE_BLOCK, block.scope(), null, null, told(block));
    }

    void close(CodeBlock block, String reason) {
        closedBlocks.add(block);
        record(LedgerAction.CLOSE_BLOCK, block.scope(), null, null, told(block) + ", " + reason);
    }

    private static String told(CodeBlock block) {
        return block.first() + "-" + block.last() + " " + block.profile() + ", until " + block.until() + ", for "
                + block.owner();
    }

    private void record(
            LedgerAction action, String scope, @Nullable LedgerEntry entry, @Nullable CodeState from, String detail) {
        String chain = singleChain ? "" : scope;
        MovingHead last = head(chain);
        AuditEntry unsealed =
                new AuditEntry(chain, last.position() + 1, at, actor, action, scope, entry, from, detail, "");
        AuditEntry sealed = unsealed.sealed(seal.hash(unsealed, last.hash()));
        audit.add(sealed);
        last.endWith(sealed);
    }

    boolean isEmpty() {
        return audit.isEmpty();
    }

    List<ScopeHead> heads() {
        List<ScopeHead> moved = new ArrayList<>(heads.size());
        heads.values().forEach(head -> moved.add(head.head()));
        return moved;
    }

    /** What the audit trail becomes longer by, chain by chain. */
    List<AddedPart> added() {
        return heads.values().stream()
                .map(MovingHead::added)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    List<LedgerEntry> inserts() {
        return inserts;
    }

    List<LedgerEntry> updates() {
        return updates;
    }

    List<CodeBlock> newBlocks() {
        return newBlocks;
    }

    List<CodeBlock> closedBlocks() {
        return closedBlocks;
    }

    List<AuditEntry> audit() {
        return audit;
    }
}
