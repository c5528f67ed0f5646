package io.mulu.benchmarks.ledger;

import io.mulu.codes.ledger.Assignment;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AssignmentRequest;
import io.mulu.codes.ledger.BlockRequest;
import io.mulu.codes.ledger.CodeBlock;
import io.mulu.codes.ledger.JdbcLedger;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A ledger from which codes are taken by the thousand. */
final class LedgerUnderTest implements AutoCloseable {

    static final String SCOPE = "303006";
    static final int MANY = 1000;
    private static final CodeProfile NATIONAL =
            CodeProfiles.shipped().profile("national").orElseThrow();

    /** A scope of the national profile has room for 999 blocks. */
    private static final int BLOCKS_OF_A_SCOPE = 999;

    private final AssignmentLedger ledger;
    private final Instant until;
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger blocks = new AtomicInteger();

    private LedgerUnderTest(AssignmentLedger ledger, Instant until) {
        this.ledger = ledger;
        this.until = until;
    }

    static LedgerUnderTest open(DataSource dataSource, Clock clock) {
        return new LedgerUnderTest(
                JdbcLedger.open(dataSource, "catalogue", clock), clock.instant().plus(Duration.ofDays(1)));
    }

    Numbers single() {
        long number = ledger.assign(request()).code().sequence();
        return new Numbers(SCOPE, number, number);
    }

    private AssignmentRequest request() {
        String key = key(keys.incrementAndGet());
        return new AssignmentRequest(NATIONAL, SCOPE, key, fingerprint(key));
    }

    static String key(int number) {
        return "request " + number;
    }

    static String fingerprint(String key) {
        return "fingerprint of " + key;
    }

    /** A thousand codes in one transaction, without a gap. */
    Numbers batch() {
        List<Assignment> assignments =
                ledger.assign(Stream.generate(this::request).limit(MANY).toList());
        long first = assignments.get(0).code().sequence();
        for (int i = 0; i < MANY; i++) {
            if (assignments.get(i).code().sequence() != first + i) {
                throw new IllegalStateException("there is a gap at " + assignments.get(i));
            }
        }
        return new Numbers(SCOPE, first, first + MANY - 1);
    }

    /** A block of a thousand numbers. */
    Numbers block() {
        int scope = blocks.getAndIncrement() / BLOCKS_OF_A_SCOPE;
        CodeBlock block =
                ledger.reserveBlock(new BlockRequest(NATIONAL, String.valueOf(303_001 + scope), MANY, "owner", until));
        return new Numbers(block.scope(), block.first(), block.last());
    }

    /** How many contradictions the ledger finds in itself. */
    int findings() {
        return ledger.check().size();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
