package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteLedgerTest extends LedgerContract {

    @TempDir
    Path folder;

    @Override
    AssignmentLedger open() {
        return open("catalogue");
    }

    private AssignmentLedger open(String catalogueId) {
        return JdbcLedger.open(dataSource(), catalogueId, CLOCK);
    }

    private DataSource dataSource() {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve("ledger.db"));
        return dataSource;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private LedgerException.Reason reasonOfFailure(Runnable action) {
        try {
            action.run();
        } catch (LedgerException e) {
            return e.reason();
        }
        throw new AssertionError("nothing failed");
    }

    @Test
    void remembersWhatItGaveOut() {
        assign("a");
        ledger.close();
        ledger = open();
        assertThat(assign("b")).isEqualTo("303006/000002");
        assertThat(ledger.assign(request("a")).replayed()).isTrue();
        assertThat(ledger.catalogueId()).isEqualTo("catalogue");
    }

    @Test
    void twoLedgersOnOneFileShareTheNumbers() throws Exception {
        try (AssignmentLedger other = open()) {
            inThreads(thread -> {
                for (int i = 0; i < 10; i++) {
                    (thread % 2 == 0 ? ledger : other).assign(request(thread + "/" + i));
                }
            });
            assertThat(other.highest(SCOPE)).isEqualTo(160);
            assertThat(ledger.entries()).hasSize(160);
        }
    }

    /** What is given out between two looks at an open ledger is no sign of an older copy. */
    @Test
    void opensWhileAnotherGivesOutCodes() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Integer> given = other.submit(() -> {
            int codes = 0;
            for (; !done.get(); codes++) {
                assign("k" + codes);
            }
            return codes;
        });
        for (int i = 0; i < 15; i++) {
            JdbcLedger.open(
                            dataSource(),
                            "catalogue",
                            CLOCK,
                            LedgerOptions.defaults().withoutVerification())
                    .close();
        }
        done.set(true);
        other.shutdown();
        long codes = given.get();
        assertThat(ledger.highest(SCOPE)).isEqualTo(codes);
    }

    @Test
    void refusesTheLedgerOfAnotherCatalogue() {
        assertThat(reasonOfFailure(() -> open("another"))).isEqualTo(LedgerException.Reason.OTHER_CATALOGUE);
    }

    @Test
    void refusesASchemaItDoesNotKnow() throws SQLException {
        execute("UPDATE mulu_ledger SET schema_version = 99");
        assertThat(reasonOfFailure(this::open)).isEqualTo(LedgerException.Reason.NEWER_SCHEMA);
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        ledger.close();
        Files.writeString(folder.resolve("ledger.db"), "this is no database, ".repeat(500));
        assertThat(reasonOfFailure(this::open)).isEqualTo(LedgerException.Reason.CORRUPT);
        Files.delete(folder.resolve("ledger.db"));
        ledger = InMemoryLedger.open("catalogue", CLOCK);
    }

    @Test
    void keepsAWriteAheadLogThatIsForcedToDisk() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
        }
    }

    @Test
    void theDatabaseItselfRefusesToForget() {
        assign("a");
        for (String sql : new String[] {
            "DELETE FROM mulu_audit",
            "UPDATE mulu_audit SET actor = 'x'",
            "DELETE FROM mulu_code",
            "UPDATE mulu_scope SET highest = 0 WHERE scope = '303006'",
            "UPDATE mulu_code SET state = 'GONE'",
            "UPDATE mulu_code SET state = 'RESERVED'",
        }) {
            assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> execute(sql));
        }
        assertThat(ledger.entries()).containsExactly(entry(1, "a"));
    }
}
