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
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must keep of the ledger's promises. */
abstract class LedgerContract {

    static final Instant NOW = Instant.parse("2024-05-06T07:08:09.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Instant LATER = NOW.plusSeconds(3600);
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
        return LedgerEntry.of(NATIONAL.format(SCOPE, sequence), CodeState.ASSIGNED, key, "print of " + key);
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

    @Tag("guide:sequence")
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
    void findsKeysThatAreBoundInTheMidstOfALongCall() {
        assign("key 501");
        ledger.reserve(List.of(request("key 777")));
        List<Assignment> assignments = ledger.assign(manyRequests());
        assertThat(assignments.get(501)).isEqualTo(new Assignment(NATIONAL.format(SCOPE, 1), true));
        assertThat(assignments.get(777)).isEqualTo(new Assignment(NATIONAL.format(SCOPE, 2), true));
        assertThat(assignments.stream().filter(assignment -> !assignment.replayed()))
                .extracting(assignment -> assignment.code().sequence())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(3, 1000).boxed().toList());
        assertThat(ledger.entries()).hasSize(1000).allMatch(entry -> entry.state() == CodeState.ASSIGNED);
        assertThat(ledger.check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key 0", "key 501", "key 999"})
    void givesNothingOfALongCallWhenOneOfItsKeysMeansSomethingElse(String key) {
        ledger.assign(new AssignmentRequest(NATIONAL, SCOPE, key, "another print"));
        assertThatExceptionOfType(RequestKeyConflictException.class)
                .isThrownBy(() -> ledger.assign(manyRequests()))
                .satisfies(e -> assertThat(e.existing().requestKey()).isEqualTo(key));
        assertThat(ledger.highest(SCOPE)).isEqualTo(1);
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.audit()).hasSize(1);
    }

    private static List<AssignmentRequest> manyRequests() {
        return IntStream.range(0, 1000).mapToObj(i -> request("key " + i)).toList();
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

    @Tag("guide:history")
    @Test
    void recordsEveryChange() {
        ledger.adopt(adoption("303006/000041", "old"));
        assign("a");
        ledger.assign(request("a"));
        List<AuditEntry> audit = ledger.audit();
        assertThat(audit)
                .extracting(AuditEntry::position, AuditEntry::action, AuditEntry::entry)
                .containsExactly(
                        tuple(1L, LedgerAction.ADOPT, entry(41, "old")),
                        tuple(2L, LedgerAction.ASSIGN, entry(42, "a")));
        AuditEntry first = audit.get(0);
        assertThat(first.at()).isEqualTo(Instant.parse("2024-05-06T07:08:09.123Z"));
        assertThat(first.from()).isNull();
        assertThat(first.scope()).isEqualTo(SCOPE);
        assertThat(first.hash()).isEqualTo(new AuditSeal().hash(first, ""));
        assertThat(audit.get(1).hash()).isEqualTo(new AuditSeal().hash(audit.get(1), first.hash()));
    }

    @Test
    void aReservedCodeIsAssignedByItsKey() {
        assertThat(ledger.reserve(List.of(request("a"))))
                .containsExactly(new Assignment(NATIONAL.parse("303006/000001"), false));
        assertThat(ledger.findByKey("a")).map(LedgerEntry::state).contains(CodeState.RESERVED);
        assertThat(ledger.reserve(List.of(request("a"))).get(0).replayed()).isTrue();
        assertThat(ledger.assign(request("a"))).isEqualTo(new Assignment(NATIONAL.parse("303006/000001"), true));
        assertThat(ledger.entries()).containsExactly(entry(1, "a"));
        assertThat(ledger.audit())
                .extracting(AuditEntry::action, AuditEntry::from)
                .containsExactly(tuple(LedgerAction.RESERVE, null), tuple(LedgerAction.ASSIGN, CodeState.RESERVED));
    }

    @Test
    void aVoidCodeIsNeverGivenOutAgain() {
        ledger.reserve(List.of(request("a")));
        LedgerEntry annulled = ledger.annul("303006/000001", "not needed");
        assertThat(annulled).isEqualTo(entry(1, "a").in(CodeState.VOID));
        assertThat(ledger.annul("303006/000001", "again")).isEqualTo(annulled);
        assertThat(assign("b")).isEqualTo("303006/000002");
        assertThatExceptionOfType(CodeStateException.class)
                .isThrownBy(() -> assign("a"))
                .satisfies(e -> assertThat(e.state()).contains(CodeState.VOID));
        assertThat(ledger.adopt(adoption("303006/000001", "a"))).isInstanceOf(Adoption.Conflict.class);
    }

    @Tag("guide:code-unchanged")
    @Test
    void aRetiredCodeIsNeverGivenOutAgainAndNamesItsSuccessors() {
        assign("a");
        assign("b");
        LedgerEntry retired = ledger.retire("303006/000001", List.of("303006/000002", "303007/000009"), "split");
        assertThat(retired).isEqualTo(entry(1, "a").in(CodeState.RETIRED, List.of("303006/000002", "303007/000009")));
        assertThat(ledger.findByCode("303006/000001")).contains(retired);
        assertThat(ledger.predecessors("303006/000002")).containsExactly(retired);
        assertThat(ledger.predecessors("303006/000001")).isEmpty();
        assertThat(ledger.retire("303006/000001", List.of("303006/000002", "303007/000009"), "again"))
                .isEqualTo(retired);
        assertThat(assign("c")).isEqualTo("303006/000003");
        assertThatExceptionOfType(CodeStateException.class).isThrownBy(() -> assign("a"));
        assertThatExceptionOfType(CodeStateException.class)
                .isThrownBy(() -> ledger.retire("303006/000001", List.of(), ""));
        assertThat(ledger.adopt(adoption("303006/000001", "a"))).isInstanceOf(Adoption.Conflict.class);
        assertThat(ledger.audit().get(2).detail()).isEqualTo("split");
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void statesHaveNoWayBack() {
        assign("a");
        ledger.reserve(List.of(request("b")));
        assertThatExceptionOfType(CodeStateException.class).isThrownBy(() -> ledger.annul("303006/000001", ""));
        assertThatExceptionOfType(CodeStateException.class)
                .isThrownBy(() -> ledger.retire("303006/000002", List.of(), ""));
        assertThatExceptionOfType(CodeStateException.class)
                .isThrownBy(() -> ledger.retire("303006/000009", List.of(), ""))
                .satisfies(e -> assertThat(e.state()).isEmpty());
    }

    private CodeBlock block(int size) {
        return ledger.reserveBlock(new BlockRequest(NATIONAL, SCOPE, size, "node 1", LATER));
    }

    private static AdoptionRequest use(CodeBlock block, long index, String key) {
        return new AdoptionRequest(block.code(NATIONAL, index), key, "print of " + key);
    }

    @Test
    void aBlockIsOneOwnersAlone() {
        assign("a");
        CodeBlock block = block(10);
        assertThat(block).isEqualTo(new CodeBlock("national", SCOPE, 2, 11, "node 1", LATER, true));
        assertThat(ledger.openBlocks()).containsExactly(block);
        assertThat(assign("b")).isEqualTo("303006/000012");
        assertThat(ledger.adopt(adoption("303006/000005", "c")))
                .isEqualTo(new Adoption.Conflict(
                        NATIONAL.parse("303006/000005"),
                        LedgerEntry.of(NATIONAL.parse("303006/000005"), CodeState.RESERVED, "", "node 1")));
        assertThat(ledger.report(block, List.of(use(block, 3, "d"), use(block, 3, "e"), use(block, 4, "d"))))
                .containsExactly(
                        new Adoption.Adopted(NATIONAL.parse("303006/000005"), false),
                        new Adoption.Conflict(NATIONAL.parse("303006/000005"), entry(5, "d")),
                        new Adoption.Conflict(NATIONAL.parse("303006/000006"), entry(5, "d")));
        assertThat(ledger.report(block, List.of(use(block, 3, "d"))))
                .containsExactly(new Adoption.Adopted(NATIONAL.parse("303006/000005"), true));
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void whatIsLeftOfAClosedBlockIsBurned() {
        CodeBlock block = block(10);
        ledger.report(block, List.of(use(block, 0, "a")));
        assertThat(ledger.closeBlock(block, "done").open()).isFalse();
        ledger.closeBlock(block, "again");
        assertThat(ledger.openBlocks()).isEmpty();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.report(block, List.of(use(block, 1, "b"))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.BLOCK_CLOSED));
        assertThat(assign("c")).isEqualTo("303006/000011");
        assertThat(ledger.audit())
                .extracting(AuditEntry::action)
                .containsExactly(
                        LedgerAction.RESERVE_BLOCK, LedgerAction.ASSIGN, LedgerAction.CLOSE_BLOCK, LedgerAction.ASSIGN);
    }

    @Test
    void refusesBlocksThatCannotBe() {
        CodeBlock block = block(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.reserveBlock(new BlockRequest(NATIONAL, SCOPE, 1, "x", NOW.minusSeconds(1))))
                .withMessageContaining("until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.report(block, List.of(adoption("303006/000011", "a"))))
                .withMessageContaining("uses");
        CodeBlock others = new CodeBlock("national", SCOPE, 1, 10, "node 2", LATER, true);
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.closeBlock(others, ""));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> block(1_000_000))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.SCOPE_EXHAUSTED));
    }

    @Test
    void tellsHowFarAScopeIsUsedUp() {
        ledger.adopt(adoption("303006/899999", "a"));
        assertThat(ledger.usage(NATIONAL, SCOPE)).isEqualTo(new ScopeUsage(SCOPE, 899_999, 999_999));
        assertThat(ledger.usage(NATIONAL, SCOPE).isNearlyFull()).isFalse();
        ledger.adopt(adoption("303006/900000", "b"));
        assertThat(ledger.usage(NATIONAL, SCOPE).isNearlyFull()).isTrue();
        assertThat(ledger.usage(NATIONAL, SCOPE).next()).hasValue(900_001);
        ledger.adopt(adoption("303006/999999", "c"));
        assertThat(ledger.usage(NATIONAL, SCOPE).next()).isEmpty();
        assertThat(ledger.usage(NATIONAL, "303007").next()).hasValue(1);
    }

    @Test
    void holdsItselfAgainstTheCatalogue() {
        assign("a");
        ledger.reserve(List.of(request("b")));
        assign("c");
        ledger.retire("303006/000003", List.of(), "");
        ledger.adopt(adoption("303006/000009", "d"));
        assertThat(ledger.check(Stream.of(
                                "303006/000001",
                                "303006/000002",
                                "303006/000003",
                                "303006/000005",
                                "303006/000010",
                                "303007/000001")
                        .map(NATIONAL::parse)
                        .toList()))
                .containsExactly(
                        new LedgerFinding("catalogue-reserved", SCOPE, "303006/000002", ""),
                        new LedgerFinding("catalogue-retired", SCOPE, "303006/000003", ""),
                        new LedgerFinding("catalogue-unknown", SCOPE, "303006/000005", ""),
                        new LedgerFinding("catalogue-ahead", SCOPE, "303006/000010", ""),
                        new LedgerFinding("catalogue-ahead", "303007", "303007/000001", ""));
    }

    @Test
    void callsThatShareATransactionStandOrFallAlone() throws Exception {
        assign("taken");
        Set<String> given = Collections.synchronizedSet(new HashSet<>());
        Set<Integer> refused = Collections.synchronizedSet(new HashSet<>());
        inThreads(thread -> {
            for (int i = 0; i < 20; i++) {
                if (thread % 4 == 0) {
                    try {
                        ledger.assign(new AssignmentRequest(NATIONAL, SCOPE, "taken", "another"));
                    } catch (RequestKeyConflictException e) {
                        refused.add(thread * 100 + i);
                    }
                } else {
                    given.add(assign(thread + "/" + i));
                }
            }
        });
        assertThat(refused).hasSize(THREADS / 4 * 20);
        assertThat(given).hasSize(THREADS / 4 * 3 * 20);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void batchesOverSeveralScopesDoNotBlockEachOther() throws Exception {
        inThreads(thread -> {
            for (int i = 0; i < 20; i++) {
                String first = "30300" + (thread % 3 + 1);
                String second = "30300" + ((thread + 1) % 3 + 1);
                ledger.assign(List.of(
                        new AssignmentRequest(NATIONAL, first, thread + "a" + i, "x"),
                        new AssignmentRequest(NATIONAL, second, thread + "b" + i, "x")));
            }
        });
        assertThat(ledger.entries()).hasSize(THREADS * 40);
        assertThat(ledger.check()).isEmpty();
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
        for (String bad : List.of("a\0b", "a\uD800b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> request(bad)).withMessageContaining("requestKey");
        }
        assertThat(assign("k".repeat(128))).isNotEmpty();
    }

    @Tag("guide:code-unique")
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
        assertThat(ledger.check()).isEmpty();
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
