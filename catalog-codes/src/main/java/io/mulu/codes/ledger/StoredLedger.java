package io.mulu.codes.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rules of the ledger over any store. */
final class StoredLedger implements AssignmentLedger {

    private final LedgerStore store;
    private final String catalogueId;
    private final Clock clock;
    private final String actor;

    StoredLedger(LedgerStore store, String catalogueId, Clock clock, String actor) {
        this.store = store;
        this.catalogueId = catalogueId;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.actor = Objects.requireNonNull(actor, "actor");
    }

    @Override
    public String catalogueId() {
        return catalogueId;
    }

    @Override
    public List<Assignment> assign(List<AssignmentRequest> requests) {
        List<AssignmentRequest> copy = List.copyOf(requests);
        return store.transact(transaction -> {
            LedgerChanges changes = begin(
                    transaction,
                    copy.stream().map(AssignmentRequest::scope).collect(Collectors.toCollection(TreeSet::new)));
            Map<String, LedgerEntry> bound = transaction.byKeys(
                    copy.stream().map(AssignmentRequest::requestKey).toList());
            List<Assignment> assignments = new Assigning(changes, bound).assign(copy);
            end(transaction, changes);
            return assignments;
        });
    }

    @Override
    public List<Adoption> adopt(List<AdoptionRequest> requests) {
        List<AdoptionRequest> copy = List.copyOf(requests);
        return store.transact(transaction -> {
            LedgerChanges changes = begin(
                    transaction,
                    copy.stream()
                            .map(request -> request.code().scope())
                            .collect(Collectors.toCollection(TreeSet::new)));
            List<Adoption> adoptions =
                    Adopting.prepared(transaction, changes, copy).adopt(copy);
            end(transaction, changes);
            return adoptions;
        });
    }

    private LedgerChanges begin(LedgerTransaction transaction, SortedSet<String> scopes) {
        if (store.isSingleChain()) {
            scopes.add("");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new LedgerChanges(store.isSingleChain(), now, actor, transaction.lock(scopes));
    }

    private static void end(LedgerTransaction transaction, LedgerChanges changes) {
        if (!changes.isEmpty()) {
            transaction.write(changes);
        }
    }

    @Override
    public Optional<LedgerEntry> findByCode(String code) {
        Objects.requireNonNull(code, "code");
        return store.read(
                reading -> reading.byCodes(List.of(code)).values().stream().findFirst());
    }

    @Override
    public Optional<LedgerEntry> findByKey(String requestKey) {
        Objects.requireNonNull(requestKey, "requestKey");
        return store.read(
                reading -> reading.byKeys(List.of(requestKey)).values().stream().findFirst());
    }

    @Override
    public long highest(String scope) {
        Objects.requireNonNull(scope, "scope");
        return store.read(reading -> reading.head(scope).map(ScopeHead::highest).orElse(0L));
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
    public void close() {
        store.close();
    }
}
