package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresqlLedgerTest extends LedgerContract {

    private HikariDataSource dataSource;

    @Override
    AssignmentLedger open() throws Exception {
        dataSource = PostgresqlServer.freshDatabase();
        return open("catalogue");
    }

    @AfterEach
    void closePool() {
        ledger.close();
        dataSource.close();
    }

    private AssignmentLedger open(String catalogueId) {
        return JdbcLedger.open(dataSource, catalogueId, CLOCK);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LedgerException.Reason reasonOfFailure(Runnable action) {
        try {
            action.run();
        } catch (LedgerException e) {
            return e.reason();
        }
        throw new AssertionError("nothing failed");
    }

    @Test
    void severalNodesShareTheNumbers() throws Exception {
        try (AssignmentLedger other = open("catalogue")) {
            inThreads(thread -> {
                for (int i = 0; i < 20; i++) {
                    (thread % 2 == 0 ? ledger : other).assign(request(thread + "/" + i));
                }
            });
            assertThat(other.highest(SCOPE)).isEqualTo(320);
            assertThat(ledger.entries()).hasSize(320);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void oneKeyInTwoScopesIsBoundOnce() throws Exception {
        try (AssignmentLedger other = open("catalogue")) {
            AtomicInteger conflicts = new AtomicInteger();
            inThreads(thread -> {
                for (int i = 0; i < 20; i++) {
                    try {
                        (thread % 2 == 0 ? ledger : other)
                                .assign(new AssignmentRequest(NATIONAL, "30300" + (thread % 2 + 1), "k" + i, "x"));
                    } catch (RequestKeyConflictException e) {
                        conflicts.incrementAndGet();
                    }
                }
            });
            assertThat(ledger.entries()).hasSize(20);
            assertThat(conflicts).hasValue(8 * 20);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void severalNodesMayMakeTheTablesAtOnce() throws Exception {
        dataSource.close();
        dataSource = PostgresqlServer.freshDatabase();
        inThreads(thread -> open("catalogue").close());
        assertThat(reasonOfFailure(() -> open("another"))).isEqualTo(LedgerException.Reason.OTHER_CATALOGUE);
    }

    @Test
    void refusesASchemaItDoesNotKnow() throws SQLException {
        execute("UPDATE mulu_ledger SET schema_version = 99");
        assertThat(reasonOfFailure(() -> open("catalogue"))).isEqualTo(LedgerException.Reason.NEWER_SCHEMA);
    }

    @Test
    void refusesAServerThatAcknowledgesTooEarly() {
        HikariConfig config = new HikariConfig();
        dataSource.copyStateTo(config);
        config.setPoolName("hasty");
        config.setConnectionInitSql("SET synchronous_commit = off");
        try (HikariDataSource hasty = new HikariDataSource(config)) {
            assertThat(reasonOfFailure(() -> JdbcLedger.open(hasty, "catalogue", CLOCK)))
                    .isEqualTo(LedgerException.Reason.NOT_DURABLE);
        }
    }

    @Test
    void theDatabaseItselfRefusesToForget() {
        assign("a");
        for (String sql : new String[] {
            "DELETE FROM mulu_audit",
            "UPDATE mulu_audit SET actor = 'x'",
            "TRUNCATE mulu_audit",
            "DELETE FROM mulu_code",
            "TRUNCATE mulu_code",
            "UPDATE mulu_scope SET highest = 0 WHERE scope = '303006'",
            "UPDATE mulu_code SET state = 'GONE'",
            "UPDATE mulu_code SET state = 'RESERVED'",
        }) {
            assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> execute(sql));
        }
        assertThat(ledger.entries()).containsExactly(entry(1, "a"));
    }

    @Test
    void refusesALedgerThatContradictsItself() throws SQLException {
        assign("a");
        execute("ALTER TABLE mulu_code DISABLE TRIGGER ALL");
        execute("UPDATE mulu_code SET fingerprint = 'changed'");
        assertThat(ledger.check()).containsExactly(new LedgerFinding("entry-differs", SCOPE, "303006/000001", ""));
        assertThat(reasonOfFailure(() -> open("catalogue"))).isEqualTo(LedgerException.Reason.CORRUPT);
    }

    /** Numbers once stood behind the code, and the scope first in the index. */
    @Test
    void goesOnWithTablesOfTheFormerOrderOfColumns() throws SQLException {
        List<AssignmentRequest> many =
                IntStream.range(0, 200).mapToObj(i -> request("k" + i)).toList();
        for (String sql : new String[] {
            "CREATE TABLE former AS SELECT code, profile, scope, sequence, state, request_key, fingerprint, successors"
                    + " FROM mulu_code",
            "DROP TABLE mulu_code",
            "ALTER TABLE former RENAME TO mulu_code",
            "ALTER TABLE mulu_code ADD PRIMARY KEY (code), ADD UNIQUE (request_key), ADD UNIQUE (scope, sequence)",
            "CREATE TABLE trail AS SELECT chain, position, at, actor, action, audit_scope, from_state, detail, hash, code,"
                    + " profile, scope, sequence, state, request_key, fingerprint, successors FROM mulu_audit",
            "DROP TABLE mulu_audit",
            "ALTER TABLE trail RENAME TO mulu_audit",
            "ALTER TABLE mulu_audit ADD PRIMARY KEY (chain, position)",
        }) {
            execute(sql);
        }
        try (AssignmentLedger again = open("catalogue")) {
            again.assign(request("first"));
            again.assign(many);
            again.retire("303006/000001", List.of("303006/000002"), "merged");
            assertThat(again.assign(many)).allMatch(Assignment::replayed);
            assertThat(again.entries()).hasSize(201);
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void tellsOfAnOldCopyByTheCatalogue() {
        assign("a");
        assertThat(ledger.check(List.of(NATIONAL.parse("303006/000002"))))
                .containsExactly(new LedgerFinding("catalogue-ahead", SCOPE, "303006/000002", ""));
    }
}
