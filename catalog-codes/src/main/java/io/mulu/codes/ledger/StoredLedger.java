package io.mulu.codes.ledger;

import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rules of the ledger over any store. */
final class StoredLedger implements AssignmentLedger {

    private static final int LONGEST_REASON = 1024;
    private static final int LONGEST_CODE = 256;

    private final LedgerStore store;
    private final String catalogueId;
    private final LedgerSettings settings;
    private final Combiner combiner;
    private final ScopeRoom room = new ScopeRoom();

    StoredLedger(LedgerStore store, String catalogueId, LedgerSettings settings) {
        this.store = store;
        this.catalogueId = catalogueId;
        this.settings = settings;
        this.combiner = new Combiner(store.isSingleChain(), this::assignAll);
    }

    @Override
    public String catalogueId() {
        return catalogueId;
    }

    @Override
    public List<Assignment> assign(List<AssignmentRequest> requests) {
        List<AssignmentRequest> copy = List.copyOf(requests);
        if (copy.isEmpty()) {
            return List.of();
        }
        List<Assignment> assignments = combiner.run(copy);
        for (int i = 0; i < copy.size(); i++) {
            AssignmentRequest request = copy.get(i);
            room.watch(
                    request.profile(),
                    request.scope(),
                    assignments.get(i).code().sequence());
        }
        return assignments;
    }

    private void assignAll(List<CombinedCall> calls) {
        List<AssignmentRequest> all = new ArrayList<>();
        calls.forEach(call -> all.addAll(call.requests()));
        changing(scopes(all), keys(all), (changes, bound) -> {
            Assigning assigning = new Assigning(changes, CodeState.ASSIGNED, bound);
            calls.forEach(call -> assign(assigning, call));
            return true;
        });
    }

    /** Whatever keeps one call from getting its codes must not keep the others from theirs. */
    private static void assign(Assigning assigning, CombinedCall call) {
        try {
            call.succeeded(assigning.assign(call.requests()));
        } catch (RuntimeException e) {
            call.failed(e);
        }
    }

    private static List<String> keys(Collection<AssignmentRequest> requests) {
        return requests.stream().map(AssignmentRequest::requestKey).toList();
    }

    private static SortedSet<String> scopes(Collection<AssignmentRequest> requests) {
        SortedSet<String> scopes = new TreeSet<>();
        requests.forEach(request -> scopes.add(request.scope()));
        return scopes;
    }

    @Override
    public List<Assignment> reserve(List<AssignmentRequest> requests) {
        List<AssignmentRequest> copy = List.copyOf(requests);
        return changing(
                scopes(copy),
                keys(copy),
                (changes, bound) -> new Assigning(changes, CodeState.RESERVED, bound).assign(copy));
    }

    @Override
    public List<Adoption> adopt(List<AdoptionRequest> requests) {
        List<AdoptionRequest> copy = List.copyOf(requests);
        SortedSet<String> scopes = new TreeSet<>();
        copy.forEach(request -> scopes.add(request.code().scope()));
        return changing(
                scopes,
                (transaction, changes) ->
                        Adopting.outsideBlocks(transaction, changes, copy).adopt(copy));
    }

    @Override
    public LedgerEntry retire(String code, List<String> successors, String reason) {
        List<String> copy = List.copyOf(successors);
        copy.forEach(successor -> {
            Texts.requireKept(successor, LONGEST_CODE, "successors");
            if (successor.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("successors must not hold line ends");
            }
        });
        Texts.requireKeptOrEmpty(reason, LONGEST_REASON, "reason");
        return changingCode(code, changes -> changes.retire(code, copy, reason));
    }

    @Override
    public LedgerEntry annul(String code, String reason) {
        Texts.requireKeptOrEmpty(reason, LONGEST_REASON, "reason");
        return changingCode(code, changes -> changes.annul(code, reason));
    }

    private LedgerEntry changingCode(String code, Function<StateChanges, LedgerEntry> work) {
        SortedSet<String> scopes = new TreeSet<>();
        findByCode(code).ifPresent(entry -> scopes.add(entry.scope()));
        return changing(scopes, (transaction, changes) -> work.apply(new StateChanges(transaction, changes)));
    }

    @Override
    public CodeBlock reserveBlock(BlockRequest request) {
        Objects.requireNonNull(request, "request");
        CodeBlock block = changing(
                of(request.scope()), (transaction, changes) -> new Blocks(transaction, changes).reserve(request));
        room.watch(request.profile(), request.scope(), block.last());
        return block;
    }

    @Override
    public List<Adoption> report(CodeBlock block, List<AdoptionRequest> uses) {
        List<AdoptionRequest> copy = List.copyOf(uses);
        for (AdoptionRequest use : copy) {
            if (!block.holds(use.code())) {
                throw new IllegalArgumentException("uses must be codes of the block: " + use.code());
            }
        }
        return changing(of(block.scope()), (transaction, changes) -> {
            new Blocks(transaction, changes).usable(block);
            return Adopting.insideBlock(transaction, changes, copy).adopt(copy);
        });
    }

    @Override
    public CodeBlock closeBlock(CodeBlock block, String reason) {
        Texts.requireKeptOrEmpty(reason, LONGEST_REASON, "reason");
        return changing(
                of(block.scope()), (transaction, changes) -> new Blocks(transaction, changes).close(block, reason));
    }

    void closeExpiredBlocks() {
        List<CodeBlock> open = openBlocks();
        SortedSet<String> scopes = new TreeSet<>();
        open.forEach(block -> scopes.add(block.scope()));
        if (!open.isEmpty()) {
            changing(scopes, (transaction, changes) -> {
                new Blocks(transaction, changes).closeExpired(open);
                return true;
            });
        }
    }

    private static SortedSet<String> of(String scope) {
        return new TreeSet<>(List.of(scope));
    }

    private <T> T changing(SortedSet<String> scopes, BiFunction<LedgerTransaction, LedgerChanges, T> work) {
        return store.transact(transaction -> {
            LedgerChanges changes = changes(transaction.lock(locked(scopes), List.of()));
            return written(transaction, changes, work.apply(transaction, changes));
        });
    }

    private <T> T changing(
            SortedSet<String> scopes, List<String> keys, BiFunction<LedgerChanges, Map<String, LedgerEntry>, T> work) {
        return store.transact(transaction -> {
            LedgerTransaction.Locked locked = transaction.lock(locked(scopes), keys);
            LedgerChanges changes = changes(locked);
            return written(transaction, changes, work.apply(changes, locked.bound()));
        });
    }

    private SortedSet<String> locked(SortedSet<String> scopes) {
        SortedSet<String> locked = new TreeSet<>(scopes);
        if (store.isSingleChain()) {
            locked.add("");
        }
        return locked;
    }

    private LedgerChanges changes(LedgerTransaction.Locked locked) {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return new LedgerChanges(store.isSingleChain(), now, settings.options().actor(), locked.heads());
    }

    private static <T> T written(LedgerTransaction transaction, LedgerChanges changes, T result) {
        if (!changes.isEmpty()) {
            transaction.write(changes);
        }
        return result;
    }

    @Override
    public Optional<LedgerEntry> findByCode(String code) {
        Objects.requireNonNull(code, "code");
        return store.read(
                reading -> Optional.ofNullable(reading.byCodes(List.of(code)).get(code)));
    }

    @Override
    public Optional<LedgerEntry> findByKey(String requestKey) {
        Objects.requireNonNull(requestKey, "requestKey");
        return store.read(reading ->
                Optional.ofNullable(reading.byKeys(List.of(requestKey)).get(requestKey)));
    }

    @Override
    public ScopeUsage usage(CodeProfile profile, String scope) {
        return new ScopeUsage(scope, highest(scope), profile.largestSequence());
    }

    @Override
    public long highest(String scope) {
        Objects.requireNonNull(scope, "scope");
        return store.read(reading -> reading.head(scope).map(ScopeHead::highest).orElse(0L));
    }

    @Override
    public List<CodeBlock> openBlocks() {
        return store.read(LedgerReading::openBlocks);
    }

    @Override
    public void forEachEntry(Consumer<? super LedgerEntry> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        store.read(reading -> {
            reading.forEachEntry(consumer);
            return true;
        });
    }

    @Override
    public void forEachAuditEntry(Consumer<? super AuditEntry> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        store.read(reading -> {
            reading.forEachAuditEntry(consumer);
            return true;
        });
    }

    @Override
    public List<LedgerFinding> check() {
        return store.read(reading -> new TrailCheck(reading).findings());
    }

    @Override
    public List<LedgerFinding> check(Iterable<ResourceCode> catalogue) {
        return store.read(reading -> {
            List<LedgerFinding> findings = new ArrayList<>(new TrailCheck(reading).findings());
            findings.addAll(new CatalogueCheck(reading).findings(catalogue));
            return List.copyOf(findings);
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
