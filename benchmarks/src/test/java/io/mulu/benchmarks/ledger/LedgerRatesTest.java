package io.mulu.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.benchmarks.measure.Ratios;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerRatesTest {

    private static final Effort SHORT = new Effort(0, 1, 2, 2, 1, 2);

    @TempDir
    Path folder;

    /** That no code came twice, and that no ledger contradicts itself, the program finds out by itself. */
    @Test
    void printsEveryContenderAndEveryGoalOnce() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int missed = new LedgerRates(SHORT, Clock.systemUTC(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(folder);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("SQLite  ") || line.startsWith("PostgreSQL  "))
                        .map(line -> line.split(" {2,}"))
                        .map(cells -> cells[0] + " " + cells[1]))
                .containsExactly(
                        "SQLite one at a time",
                        "SQLite bare JDBC loop",
                        "SQLite 1,000 in one transaction",
                        "SQLite 1,000 by bare JDBC batches",
                        "SQLite blocks of 1,000",
                        "SQLite one thread against a bare JDBC loop of the same SQL",
                        "SQLite 1,000 codes without a gap in one transaction against one at a time",
                        "SQLite 1,000 codes in one transaction against the driver's batches of the same SQL",
                        "SQLite blocks of 1,000 numbers against one at a time",
                        "PostgreSQL one at a time",
                        "PostgreSQL bare JDBC loop",
                        "PostgreSQL 8 threads, one scope",
                        "PostgreSQL 8 bare JDBC loops",
                        "PostgreSQL 8 counting loops",
                        "PostgreSQL 1,000 in one transaction",
                        "PostgreSQL 1,000 by bare JDBC batches",
                        "PostgreSQL blocks of 1,000",
                        "PostgreSQL one thread against a bare JDBC loop of the same SQL",
                        "PostgreSQL 8 threads on one scope against the same SQL under a row lock",
                        "PostgreSQL 8 threads on one scope against a counter alone, no codes kept",
                        "PostgreSQL 1,000 codes without a gap in one transaction against one at a time",
                        "PostgreSQL 1,000 codes in one transaction against the driver's batches of the same SQL",
                        "PostgreSQL blocks of 1,000 numbers against one at a time");
        assertThat(lines.get(lines.size() - 1)).endsWith("goals missed: " + missed);
    }

    @Test
    void countsTheCodesOfAllThreads() throws Exception {
        try (Store store = new SqliteStore(folder);
                LedgerUnderTest ledger = LedgerUnderTest.open(store.create("ledger"), Clock.systemUTC());
                Contender contender = Contender.together("together", 5, 4, ledger::single)) {
            contender.round();
            contender.round();
            assertThat(contender.codes()).isEqualTo(40);
            assertThat(ledger.findings()).isZero();
        }
    }

    @Test
    void theBareLoopIssuesTheSameStatements() throws Exception {
        try (Store sqlite = new SqliteStore(folder);
                Store postgresql = PostgresqlStore.start(folder)) {
            for (Store store : List.of(sqlite, postgresql)) {
                SqlRecorder ledger = new SqlRecorder();
                try (LedgerUnderTest underTest =
                        LedgerUnderTest.open(ledger.over(store.create("ledger")), Clock.systemUTC())) {
                    underTest.single();
                    ledger.takeStatements();
                    underTest.single();
                }
                assertThat(statementsOfTheBareLoop(store))
                        .as(store.name())
                        .isEqualTo(LedgerSql.each(ledger.takeStatements()));
            }
        }
    }

    private static List<String> statementsOfTheBareLoop(Store store) throws Exception {
        DataSource dataSource = store.create("bare");
        LedgerSql sql = LedgerSql.heardFrom(dataSource);
        SqlRecorder recorder = new SqlRecorder();
        try (Connection connection = recorder.over(dataSource).getConnection()) {
            BareSession session = new BareSession(store, connection, sql, new AtomicInteger());
            recorder.takeStatements();
            session.single();
            return recorder.takeStatements();
        }
    }

    @Test
    void noticesANumberThatComesTwice() {
        GivenNumbers given = new GivenNumbers();
        given.add(new Numbers("a", 1, 10));
        given.add(new Numbers("b", 5, 5));
        given.add(new Numbers("a", 11, 11));
        assertThat(Stream.of(new Numbers("a", 11, 12), new Numbers("a", 10, 10), new Numbers("b", 1, 9)))
                .allSatisfy(again -> assertThatIllegalStateException().isThrownBy(() -> given.add(again)));
        assertThat(given.count()).isEqualTo(12);
    }

    @Test
    void theMiddleOfRatiosIsThatOfSingleRounds() {
        Ratios ratios = Ratios.paired(List.of(10.0, 30.0, 40.0), List.of(10.0, 10.0, 20.0));
        assertThat(ratios).isEqualTo(new Ratios(List.of(1.0, 2.0, 3.0)));
        assertThat(ratios.median()).isEqualTo(2.0);
        assertThat(Ratios.of(List.of(4.0, 1.0)).median()).isEqualTo(2.5);
    }
}
