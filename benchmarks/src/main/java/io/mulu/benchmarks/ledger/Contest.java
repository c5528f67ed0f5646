package io.mulu.benchmarks.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The contenders of one store, each with a database of its own, and what is asked of them. */
final class Contest implements AutoCloseable {

    private static final int THREADS = 8;

    private final Store store;
    private final Effort effort;
    private final Clock clock;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<LedgerUnderTest> ledgers = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    Contest(Store store, Effort effort, Clock clock) {
        this.store = store;
        this.effort = effort;
        this.clock = clock;
    }

    void prepare() throws Exception {
        Contender single = Contender.alone("one at a time", effort.singles(), ledger("single")::single);
        compare("one thread against a bare JDBC loop of the same SQL", single, bareLoop("bare", 1), 0.9, true);
        if (!store.isSingleChain()) {
            prepareShared();
        }
        Contender batch = Contender.alone("1,000 in one transaction", effort.batches(), ledger("batch")::batch);
        // On a quick disk a commit of SQLite costs no more than some twenty rows with their indexes: out of reach
        // there.
        compare(
                "1,000 codes without a gap in one transaction against one at a time",
                batch,
                single,
                40,
                !store.isSingleChain());
        compare(
                "1,000 codes in one transaction against the driver's batches of the same SQL",
                batch,
                bareBatch(),
                0,
                false);
        Contender block = Contender.alone("blocks of 1,000", effort.blocks(), ledger("block")::block);
        compare("blocks of 1,000 numbers against one at a time", block, single, 500, true);
    }

    private void prepareShared() throws Exception {
        Contender shared =
                Contender.together(THREADS + " threads, one scope", effort.shared(), THREADS, ledger("shared")::single);
        compare(
                THREADS + " threads on one scope against the same SQL under a row lock",
                shared,
                bareLoop("naive", THREADS),
                3,
                true);
        compare(THREADS + " threads on one scope against a counter alone, no codes kept", shared, counter(), 0, false);
    }

    private void compare(String goal, Contender contender, Contender base, double wanted, boolean binding) {
        comparisons.add(new Comparison(goal, store.name(), contender, base, wanted, binding));
    }

    private LedgerUnderTest ledger(String name) throws Exception {
        LedgerUnderTest ledger = LedgerUnderTest.open(store.create(name), clock);
        ledgers.add(ledger);
        return ledger;
    }

    private Contender bareBatch() throws Exception {
        DataSource dataSource = store.create("barebatch");
        LedgerSql sql = LedgerSql.heardFrom(dataSource);
        BareSession session = new BareSession(store, connect(dataSource), sql, new AtomicInteger());
        return Contender.alone("1,000 by bare JDBC batches", effort.batches(), session::batch);
    }

    private Contender bareLoop(String name, int threads) throws Exception {
        DataSource dataSource = store.create(name);
        LedgerSql sql = LedgerSql.heardFrom(dataSource);
        AtomicInteger keys = new AtomicInteger();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new BareSession(store, connect(dataSource), sql, keys)::single);
        }
        return threads == 1
                ? new Contender("bare JDBC loop", effort.singles(), workers)
                : new Contender(threads + " bare JDBC loops", effort.shared(), workers);
    }

    /** The least that can be done about a number: one statement, one row, nothing written down about it. */
    private Contender counter() throws Exception {
        DataSource dataSource = store.create("counter");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE counter (scope TEXT PRIMARY KEY, highest BIGINT NOT NULL)");
            statement.execute("INSERT INTO counter VALUES ('" + LedgerUnderTest.SCOPE + "', 0)");
        }
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            PreparedStatement next = connect(dataSource)
                    .prepareStatement("UPDATE counter SET highest = highest + 1 WHERE scope = ? RETURNING highest");
            workers.add(() -> next(next));
        }
        return new Contender(THREADS + " counting loops", effort.shared(), workers);
    }

    private Connection connect(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connections.add(connection);
        return connection;
    }

    private static Numbers next(PreparedStatement next) throws SQLException {
        next.setString(1, LedgerUnderTest.SCOPE);
        try (ResultSet row = next.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no counter");
            }
            return new Numbers(LedgerUnderTest.SCOPE, row.getLong(1), row.getLong(1));
        }
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    Set<Contender> contenders() {
        Set<Contender> contenders = new LinkedHashSet<>();
        comparisons.forEach(comparison -> {
            contenders.add(comparison.contender());
            contenders.add(comparison.base());
        });
        return contenders;
    }

    /** How many contradictions the ledgers find in themselves after all that. */
    int findings() {
        return ledgers.stream().mapToInt(LedgerUnderTest::findings).sum();
    }

    @Override
    public void close() throws SQLException {
        contenders().forEach(Contender::close);
        ledgers.forEach(LedgerUnderTest::close);
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
