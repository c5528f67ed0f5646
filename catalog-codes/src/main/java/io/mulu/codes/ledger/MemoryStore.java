package io.mulu.codes.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps a ledger in maps, behind one lock. Writing is the last thing a transaction does, so there is no undoing. */
final class MemoryStore implements LedgerStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final Transaction transaction = new Transaction();
    private boolean closed;

    @Override
    public boolean isSingleChain() {
        return true;
    }

    @Override
    public <T> T transact(Function<? super LedgerTransaction, T> work) {
        return locked(work);
    }

    @Override
    public <T> T read(Function<? super LedgerReading, T> work) {
        return locked(work);
    }

    private <T> T locked(Function<? super Transaction, T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new LedgerException(LedgerException.Reason.CLOSED, "the ledger is closed");
            }
            return work.apply(transaction);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private static final class Transaction implements LedgerTransaction {

        private final Map<String, ScopeHead> heads = new TreeMap<>();
        private final Map<String, LedgerEntry> byCode = new HashMap<>();
        private final Map<String, LedgerEntry> byKey = new HashMap<>();
        private final Map<String, Map<Long, LedgerEntry>> byScope = new TreeMap<>();
        private final List<AuditEntry> audit = new ArrayList<>();
        private final List<CodeBlock> blocks = new ArrayList<>();

        @Override
        public Locked lock(SortedSet<String> scopes, List<String> keys) {
            Map<String, ScopeHead> locked = new LinkedHashMap<>();
            scopes.forEach(scope -> locked.put(scope, heads.getOrDefault(scope, ScopeHead.fresh(scope))));
            return new Locked(locked, byKeys(keys));
        }

        @Override
        public void write(LedgerChanges changes) {
            changes.heads().forEach(head -> heads.put(head.scope(), head));
            changes.inserts().forEach(this::put);
            changes.updates().forEach(this::put);
            changes.closedBlocks().forEach(this::close);
            blocks.addAll(changes.newBlocks());
            audit.addAll(changes.audit());
        }

        private void close(CodeBlock closed) {
            blocks.replaceAll(
                    block -> block.scope().equals(closed.scope()) && block.first() == closed.first() ? closed : block);
        }

        @Override
        public Optional<CodeBlock> block(String scope, long first) {
            return blocks.stream()
                    .filter(block -> block.scope().equals(scope) && block.first() == first)
                    .findFirst();
        }

        @Override
        public List<CodeBlock> openBlocks(String scope) {
            return openBlocks().stream()
                    .filter(block -> block.scope().equals(scope))
                    .toList();
        }

        @Override
        public List<CodeBlock> openBlocks() {
            return blocks.stream()
                    .filter(CodeBlock::open)
                    .sorted(Comparator.comparing(CodeBlock::scope).thenComparingLong(CodeBlock::first))
                    .toList();
        }

        private void put(LedgerEntry entry) {
            byCode.put(entry.code(), entry);
            byKey.put(entry.requestKey(), entry);
            byScope.computeIfAbsent(entry.scope(), scope -> new TreeMap<>()).put(entry.sequence(), entry);
        }

        @Override
        public Map<String, LedgerEntry> byKeys(Collection<String> keys) {
            return selected(byKey, keys);
        }

        @Override
        public Map<String, LedgerEntry> byCodes(Collection<String> codes) {
            return selected(byCode, codes);
        }

        private static <K> Map<K, LedgerEntry> selected(Map<K, LedgerEntry> all, Collection<K> wanted) {
            Map<K, LedgerEntry> selected = new LinkedHashMap<>();
            for (K key : wanted) {
                LedgerEntry entry = all.get(key);
                if (entry != null) {
                    selected.put(key, entry);
                }
            }
            return selected;
        }

        @Override
        public List<LedgerEntry> bySequences(String scope, Collection<Long> sequences) {
            return List.copyOf(
                    selected(byScope.getOrDefault(scope, Map.of()), sequences).values());
        }

        @Override
        public Optional<ScopeHead> head(String scope) {
            return Optional.ofNullable(heads.get(scope));
        }

        @Override
        public void forEachHead(Consumer<? super ScopeHead> consumer) {
            heads.values().forEach(consumer);
        }

        @Override
        public void forEachEntry(Consumer<? super LedgerEntry> consumer) {
            byScope.values().forEach(scope -> scope.values().forEach(consumer));
        }

        @Override
        public void forEachAuditEntry(Consumer<? super AuditEntry> consumer) {
            audit.forEach(consumer);
        }
    }
}
