package io.mulu.benchmarks.ledger;

import io.mulu.benchmarks.measure.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how fast the ledger gives out codes and holds it against its goals. Argument: a folder on the disk to measure.
 * Exit code 1 when a goal is missed.
 */
final class LedgerRates {

    private final Effort effort;
    private final Clock clock;
    private final PrintStream out;

    LedgerRates(Effort effort, Clock clock, PrintStream out) {
        this.effort = effort;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "ledger-rates");
        int missed;
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            missed = new LedgerRates(Effort.full(), Clock.systemUTC(), out).run(folder);
        } finally {
            delete(folder);
        }
        System.exit(missed == 0 ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Measures all stores in an empty folder and returns how many goals are missed. */
    int run(Path folder) throws Exception {
        out.println(Machine.platform());
        printf(
                "load %.2f; a page is forced to disk in %.2f ms; %d rounds in turns after %d to warm up",
                Machine.load(), MachineFacts.forceMillis(folder), effort.rounds(), effort.warmUps());
        int missed = 0;
        try (Store sqlite = new SqliteStore(folder)) {
            missed += run(sqlite);
        }
        try (Store postgresql = PostgresqlStore.start(folder)) {
            missed += run(postgresql);
        }
        printf("%nload %.2f; goals missed: %d", Machine.load(), missed);
        return missed;
    }

    private int run(Store store) throws Exception {
        printf("%n%s", MachineFacts.database(store));
        try (Contest contest = new Contest(store, effort, clock)) {
            contest.prepare();
            Rounds rounds = Rounds.run(contest.contenders(), effort);
            RatesTable table = new RatesTable(out, rounds);
            table.printRates(store.name());
            int missed = table.printGoals(contest.comparisons());
            if (contest.findings() > 0) {
                throw new IllegalStateException("the ledgers contradict themselves");
            }
            return missed;
        }
    }

    private void printf(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
