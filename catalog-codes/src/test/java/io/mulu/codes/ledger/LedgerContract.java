package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must keep of the ledger's promises. */
abstract class LedgerContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T07:08:09.123456Z"), ZoneOffset.UTC);
    static final CodeProfile NATIONAL = profile("national");
    static final CodeProfile TOLERANT = profile("tolerant");
    static final String SCOPE = "303006";
    private static final int THREADS = 16;

    AssignmentLedger ledger;

    abstract AssignmentLedger open() throws Exception;

    static CodeProfile profile(String id) {
        return CodeProfiles.shipped().profile(id).orElseThrow();
    }

    static AssignmentRequest request(String key) {
        return new AssignmentRequest(NATIONAL, SCOPE, key, "print of " + key);
    }

    static AdoptionRequest adoption(String code, String key) {
        return new AdoptionRequest(NATIONAL.parse(code), key, "print of " + key);
    }

    static LedgerEntry entry(long sequence, String key) {
        return new LedgerEntry(
                NATIONAL.format(SCOPE, sequence).text(),
                "national",
                SCOPE,
                sequence,
                CodeState.ASSIGNED,
                key,
                "print of " + key);
    }

    @BeforeEach
    void openLedger() throws Exception {
        ledger = open();
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    String assign(String key) {
        return ledger.assign(request(key)).code().text();
    }

    @Test
    void countsUpWithinAScope() {
        assertThat(assign("a")).isEqualTo("303006/000001");
        assertThat(assign("b")).isEqualTo("303006/000002");
        assertThat(ledger.assign(new AssignmentRequest(NATIONAL, "303007", "c", "c"))
                        .code())
                .hasToString("303007/000001");
        assertThat(ledger.highest(SCOPE)).isEqualTo(2);
        assertThat(ledger.highest("303007")).isEqualTo(1);
        assertThat(ledger.highest("303008")).isZero();
    }

    @Test
    void keepsTheOrderOfABatch() {
        List<Assignment> assignments = ledger.assign(
                List.of(request("a"), new AssignmentRequest(NATIONAL, "303007", "b", "b"), request("c"), request("a")));
        assertThat(assignments)
                .containsExactly(
                        new Assignment(NATIONAL.parse("303006/000001"), false),
                        new Assignment(NATIONAL.parse("303007/000001"), false),
                        new Assignment(NATIONAL.parse("303006/000002"), false),
                        new Assignment(NATIONAL.parse("303006/000001"), true));
    }

    @Test
    void assignsNothingForAnEmptyBatch() {
        assertThat(ledger.assign(List.of())).isEmpty();
        assertThat(ledger.audit()).isEmpty();
    }

    @Test
    void assignsABatchOfAnySize() {
        List<AssignmentRequest> requests = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> request("key " + i))
                .toList();
        assertThat(ledger.assign(requests))
                .extracting(a -> a.code().sequence())
                .hasSize(1000)
                .isSorted();
        assertThat(ledger.assign(requests)).allMatch(Assignment::replayed);
        assertThat(ledger.highest(SCOPE)).isEqualTo(1000);
    }

    @Test
    void answersTheSameKeyWithTheSameCode() {
        String first = assign("a");
        assign("b");
        assertThat(ledger.assign(request("a"))).isEqualTo(new Assignment(NATIONAL.parse(first), true));
        assertThat(ledger.entries()).containsExactly(entry(1, "a"), entry(2, "b"));
    }

    @Test
    void refusesTheSameKeyForAnotherResource() {
        assign("a");
        List<AssignmentRequest> others = List.of(
                new AssignmentRequest(NATIONAL, SCOPE, "a", "another print"),
                new AssignmentRequest(NATIONAL, "303007", "a", "print of a"),
                new AssignmentRequest(TOLERANT, SCOPE, "a", "print of a"));
        for (AssignmentRequest other : others) {
            assertThatExceptionOfType(RequestKeyConflictException.class)
                    .isThrownBy(() -> ledger.assign(other))
                    .satisfies(e -> {
                        assertThat(e.requestKey()).isEqualTo("a");
                        assertThat(e.existing()).isEqualTo(entry(1, "a"));
                    });
        }
    }

    @Test
    void aConflictUndoesTheWholeBatch() {
        assign("a");
        assertThatExceptionOfType(RequestKeyConflictException.class)
                .isThrownBy(() ->
                        ledger.assign(List.of(request("b"), new AssignmentRequest(NATIONAL, SCOPE, "a", "another"))));
        assertThat(ledger.entries()).containsExactly(entry(1, "a"));
        assertThat(ledger.highest(SCOPE)).isEqualTo(1);
        assertThat(assign("b")).isEqualTo("303006/000002");
    }

    @Test
    void profilesThatShareAScopeShareItsNumbers() {
        assign("a");
        assertThat(ledger.assign(new AssignmentRequest(TOLERANT, SCOPE, "b", "b"))
                        .code())
                .hasToString("303006/2");
    }

    @Test
    void goesOnAboveAdoptedCodes() {
        assertThat(ledger.adopt(adoption("303006/000041", "old")))
                .isEqualTo(new Adoption.Adopted(NATIONAL.parse("303006/000041"), false));
        assertThat(assign("a")).isEqualTo("303006/000042");
        ledger.adopt(adoption("303006/000007", "older"));
        assertThat(assign("b")).isEqualTo("303006/000043");
        assertThat(ledger.entries())
                .containsExactly(entry(7, "older"), entry(41, "old"), entry(42, "a"), entry(43, "b"));
    }

    @Test
    void adoptingTwiceIsOneAdoption() {
        ledger.adopt(adoption("303006/000041", "old"));
        assertThat(ledger.adopt(adoption("303006/000041", "old")))
                .isEqualTo(new Adoption.Adopted(NATIONAL.parse("303006/000041"), true));
        assertThat(ledger.audit()).hasSize(1);
    }

    @Test
    void aConflictKeepsOnlyItsOwnCodeFromBeingAdopted() {
        assign("a");
        ledger.adopt(adoption("303006/000041", "old"));
        List<Adoption> adoptions = ledger.adopt(List.of(
                adoption("303006/000050", "new"),
                adoption("303006/000041", "other key"),
                new AdoptionRequest(NATIONAL.parse("303006/000041"), "old", "other print"),
                adoption("303006/000051", "old"),
                new AdoptionRequest(TOLERANT.parse("303006/41"), "x", "x"),
                adoption("303006/000050", "again"),
                adoption("303006/000052", "newer")));
        assertThat(adoptions)
                .containsExactly(
                        new Adoption.Adopted(NATIONAL.parse("303006/000050"), false),
                        new Adoption.Conflict(NATIONAL.parse("303006/000041"), entry(41, "old")),
                        new Adoption.Conflict(NATIONAL.parse("303006/000041"), entry(41, "old")),
                        new Adoption.Conflict(NATIONAL.parse("303006/000051"), entry(41, "old")),
                        new Adoption.Conflict(TOLERANT.parse("303006/41"), entry(41, "old")),
                        new Adoption.Conflict(NATIONAL.parse("303006/000050"), entry(50, "new")),
                        new Adoption.Adopted(NATIONAL.parse("303006/000052"), false));
        assertThat(ledger.entries()).extracting(LedgerEntry::sequence).containsExactly(1L, 41L, 50L, 52L);
    }

    @Test
    void anAdoptedCodeIsReplayedToItsRequest() {
        ledger.adopt(adoption("303006/000041", "old"));
        assertThat(ledger.assign(request("old"))).isEqualTo(new Assignment(NATIONAL.parse("303006/000041"), true));
    }

    @Test
    void aFullScopeIsAnErrorAndTakesNothing() {
        ledger.adopt(adoption("303006/999998", "old"));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.assign(List.of(request("a"), request("b"))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.SCOPE_EXHAUSTED));
        assertThat(assign("c")).isEqualTo("303006/999999");
        assertThat(ledger.entries()).extracting(LedgerEntry::requestKey).containsExactly("old", "c");
    }

    @Test
    void findsByCodeAndByKey() {
        assign("a");
        assertThat(ledger.findByCode("303006/000001")).contains(entry(1, "a"));
        assertThat(ledger.findByKey("a")).contains(entry(1, "a"));
        assertThat(ledger.findByCode("303006/000002")).isEmpty();
        assertThat(ledger.findByKey("b")).isEmpty();
    }

    @Test
    void keepsTextsOfAnyCharacters() {
        String odd = "键 \"'\\%_; DROP TABLE mulu_code; -- 𠀀\t\n";
        ledger.assign(new AssignmentRequest(NATIONAL, SCOPE, odd, odd));
        assertThat(ledger.findByKey(odd)).map(LedgerEntry::fingerprint).contains(odd);
    }

    @Test
    void recordsEveryChange() {
        ledger.adopt(adoption("303006/000041", "old"));
        assign("a");
        ledger.assign(request("a"));
        List<AuditEntry> audit = ledger.audit();
        assertThat(audit)
                .extracting(AuditEntry::position, AuditEntry::action, AuditEntry::code, AuditEntry::requestKey)
                .containsExactly(
                        tuple(1L, LedgerAction.ADOPT, "303006/000041", "old"),
                        tuple(2L, LedgerAction.ASSIGN, "303006/000042", "a"));
        AuditEntry first = audit.get(0);
        assertThat(first.at()).isEqualTo(Instant.parse("2024-05-06T07:08:09.123Z"));
        assertThat(first.from()).isNull();
        assertThat(first.to()).isEqualTo(CodeState.ASSIGNED);
        assertThat(first.hash()).isEqualTo(AuditSeal.hash(first, ""));
        assertThat(audit.get(1).hash()).isEqualTo(AuditSeal.hash(audit.get(1), first.hash()));
    }

    @Test
    void namesTheParameterThatIsWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> request("")).withMessageContaining("requestKey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("k".repeat(129)))
                .withMessageContaining("requestKey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssignmentRequest(NATIONAL, SCOPE, "a", ""))
                .withMessageContaining("fingerprint");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssignmentRequest(NATIONAL, "30", "a", "a"))
                .withMessageContaining("scope");
        assertThat(assign("k".repeat(128))).isNotEmpty();
    }

    @Test
    void givesNoCodeTwiceHoweverManyAsk() throws Exception {
        Set<String> given = Collections.synchronizedSet(new HashSet<>());
        inThreads(thread -> {
            for (int i = 0; i < perThread(); i++) {
                String code = assign(thread + "/" + i);
                assertThat(given.add(code)).as(code).isTrue();
            }
        });
        assertThat(given).hasSize(THREADS * perThread());
        assertThat(ledger.highest(SCOPE)).isEqualTo(THREADS * perThread());
    }

    @Test
    void oneKeyAskedForAtOnceGetsOneCode() throws Exception {
        Set<String> given = Collections.synchronizedSet(new HashSet<>());
        inThreads(thread -> given.add(assign("the same")));
        assertThat(given).containsExactly("303006/000001");
    }

    /** How many codes each thread takes one by one. */
    int perThread() {
        return 1000;
    }

    void inThreads(ThreadBody body) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                futures.add(pool.submit(() -> {
                    body.run(thread);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void doesNothingAfterItWasClosed() {
        ledger.close();
        ledger.close();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> assign("a"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.CLOSED));
    }

    interface ThreadBody {
        void run(int thread) throws Exception;
    }
}
