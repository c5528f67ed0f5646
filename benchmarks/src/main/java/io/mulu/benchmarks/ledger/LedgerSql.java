package io.mulu.benchmarks.ledger;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The statements by which the ledger gives out one code.
 *
 * @param head reads the head of a scope, and locks it where the database locks rows
 * @param byKey looks for the code that a request key has already
 * @param insertCode adds the code
 * @param insertAudit adds to the audit trail
 * @param updateHead moves the head of a scope on
 */
record LedgerSql(String head, String byKey, String insertCode, String insertAudit, String updateHead) {

    /**
     * Lets the ledger make its tables and give out two codes, and keeps what the second one took. What the ledger sends as
     * one message is several statements here, as in a plain program.
     */
    static LedgerSql heardFrom(DataSource dataSource) {
        SqlRecorder recorder = new SqlRecorder();
        try (LedgerUnderTest ledger = LedgerUnderTest.open(recorder.over(dataSource), Clock.systemUTC())) {
            ledger.single();
            recorder.takeStatements();
            ledger.single();
            return of(each(recorder.takeStatements()));
        }
    }

    /** Takes messages of several statements apart. */
    static List<String> each(List<String> sent) {
        return sent.stream().flatMap(message -> Stream.of(message.split("; "))).toList();
    }

    private static LedgerSql of(List<String> statements) {
        return new LedgerSql(
                first(statements, sql -> sql.startsWith("SELECT") && sql.contains("FROM mulu_scope")),
                first(statements, sql -> sql.startsWith("SELECT") && sql.contains("FROM mulu_code")),
                first(statements, sql -> sql.startsWith("INSERT INTO mulu_code")),
                first(statements, sql -> sql.startsWith("INSERT INTO mulu_audit")),
                first(statements, sql -> sql.startsWith("UPDATE mulu_scope")));
    }

    private static String first(List<String> statements, Predicate<String> wanted) {
        return statements.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the ledger gives out codes otherwise: " + statements));
    }
}
