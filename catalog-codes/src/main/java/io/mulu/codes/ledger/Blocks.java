package io.mulu.codes.ledger;

import java.util.List;

/** Sets blocks of numbers aside and closes them. */
final class Blocks {

    private final LedgerTransaction transaction;
    private final LedgerChanges changes;

    Blocks(LedgerTransaction transaction, LedgerChanges changes) {
        this.transaction = transaction;
        this.changes = changes;
    }

    CodeBlock reserve(BlockRequest request) {
        if (!request.until().isAfter(changes.at())) {
            throw new IllegalArgumentException("until must be in the future: " + request.until());
        }
        long highest = changes.highest(request.scope());
        if (request.size() > request.profile().largestSequence() - highest) {
            throw ScopeRoom.exhausted(request.profile(), request.scope());
        }
        CodeBlock block = new CodeBlock(
                request.profile().id(),
                request.scope(),
                highest + 1,
                highest + request.size(),
                request.owner(),
                request.until(),
                true);
        changes.open(block);
        return block;
    }

    /** The block as it is stored, when its owner may still use it. */
    CodeBlock usable(CodeBlock block) {
        CodeBlock stored = stored(block);
        if (!stored.open() || !stored.until().isAfter(changes.at())) {
            throw new LedgerException(
                    LedgerException.Reason.BLOCK_CLOSED,
                    "the block " + block.first() + "-" + block.last() + " of scope " + block.scope() + " is closed");
        }
        return stored;
    }

    CodeBlock close(CodeBlock block, String reason) {
        CodeBlock stored = stored(block);
        if (!stored.open()) {
            return stored;
        }
        changes.close(stored.closed(), reason);
        return stored.closed();
    }

    void closeExpired(List<CodeBlock> open) {
        open.stream().filter(block -> !block.until().isAfter(changes.at())).forEach(block -> close(block, "expired"));
    }

    private CodeBlock stored(CodeBlock block) {
        return transaction
                .block(block.scope(), block.first())
                .filter(stored -> stored.last() == block.last()
                        && stored.owner().equals(block.owner())
                        && stored.profile().equals(block.profile()))
                .orElseThrow(() -> new IllegalArgumentException("block is none of this ledger: " + block));
    }
}
