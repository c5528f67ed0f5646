package io.mulu.codes.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A program to be killed: takes codes in several threads until it is, and tells of each that it got.
 *
 * <p>Arguments: the database URL, a prefix for request keys, the number of threads, the number of codes.
 */
final class CrashingClient {

    private CrashingClient() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int threads = Integer.parseInt(args[2]);
        int codes = Integer.parseInt(args[3]);
        AtomicInteger next = new AtomicInteger();
        try (AssignmentLedger ledger = JdbcLedger.open(
                dataSource(args[0]),
                "catalogue",
                Clock.systemUTC(),
                LedgerOptions.defaults().withoutVerification())) {
            Thread[] running = new Thread[threads];
            for (int t = 0; t < threads; t++) {
                running[t] = new Thread(() -> takeCodes(ledger, args[1], next, codes, out));
                running[t].start();
            }
            for (Thread thread : running) {
                thread.join();
            }
        }
    }

    private static void takeCodes(
            AssignmentLedger ledger, String prefix, AtomicInteger next, int codes, PrintStream out) {
        for (int i = next.incrementAndGet(); i <= codes; i = next.incrementAndGet()) {
            String key = prefix + i;
            String code = ledger.assign(LedgerContract.request(key)).code().text();
            out.println(key + ' ' + code);
        }
    }

    static DataSource dataSource(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource sqlite = new SQLiteDataSource();
            sqlite.setUrl(url);
            return sqlite;
        }
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        return postgresql;
    }
}
