package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs that take codes, again and again, and holds what they were told against what the ledger says.
 *
 * <p>The short form runs always. The long form, 200,000 codes of one scope taken by 4 processes with 16 threads each, of
 * which one is killed after every few thousand codes, runs with the profile {@code crash}.
 */
class CrashTest {

    @TempDir
    Path folder;

    private final Map<String, String> acknowledged = Collections.synchronizedMap(new LinkedHashMap<>());
    private final AtomicInteger rounds = new AtomicInteger();

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("ledger.db");
    }

    @Test
    void sqliteForgetsNothingItAcknowledged() throws Exception {
        killAgainAndAgain(sqlite(), 1, 4, 600, 4);
    }

    @Test
    void postgresqlForgetsNothingItAcknowledged() throws Exception {
        try (HikariDataSource database = PostgresqlServer.freshDatabase()) {
            killAgainAndAgain(PostgresqlServer.url(database), 1, 4, 200, 2);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void sqliteForgetsNothingInTheLongRun() throws Exception {
        killAgainAndAgain(sqlite(), 4, 16, 200_000, 100);
    }

    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void postgresqlForgetsNothingInTheLongRun() throws Exception {
        try (HikariDataSource database = PostgresqlServer.freshDatabase()) {
            killAgainAndAgain(PostgresqlServer.url(database), 4, 16, 200_000, 100);
        }
    }

    /** Not the client but the server is killed, all of whose processes die with the first. */
    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void postgresqlForgetsNothingWhenTheServerIsKilled() throws Exception {
        Path data = folder.resolve("data");
        for (int i = 0; i < 5; i++) {
            try (EmbeddedPostgres server = PostgresqlServer.startOn(data)) {
                listenAndKill(
                        start(server.getJdbcUrl("postgres", "postgres"), 16), pidOf(data), 500, Integer.MAX_VALUE);
            }
        }
        try (EmbeddedPostgres server = PostgresqlServer.startOn(data)) {
            System.out.println("postgresql: " + acknowledged.size() + " codes acknowledged over 5 killed servers");
            verify(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static ProcessHandle pidOf(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Lets processes run side by side until so many codes are acknowledged, and follows each that is killed by another. */
    private void killAgainAndAgain(String url, int processes, int threads, int codes, int kills) throws Exception {
        ExecutorService listeners = Executors.newFixedThreadPool(processes);
        List<Future<Integer>> killed = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Random random = new Random(20_170_630 + i);
            killed.add(listeners.submit(() -> startAndKill(url, threads, codes, codes / kills, random)));
        }
        int kill = 0;
        for (Future<Integer> of : killed) {
            kill += of.get();
        }
        listeners.shutdown();
        System.out.println(url.split(":")[1] + ": " + acknowledged.size() + " codes acknowledged to " + processes
                + " x " + threads + " threads over " + kill + " killed processes");
        verify(url);
    }

    private int startAndKill(String url, int threads, int codes, int share, Random random) throws Exception {
        int killed = 0;
        while (acknowledged.size() < codes) {
            Process client = start(url, threads);
            listenAndKill(client, client.toHandle(), share / 2 + random.nextInt(share), codes);
            killed++;
        }
        return killed;
    }

    private Process start(String url, int threads) throws IOException {
        int round = rounds.incrementAndGet();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingClient.class.getName(),
                        url,
                        "round " + round + " key ",
                        String.valueOf(threads),
                        String.valueOf(Integer.MAX_VALUE))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()))
                .start();
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    /** SIGKILL, and then whatever the client had still said, which the process itself would let nobody read. */
    private void listenAndKill(Process client, ProcessHandle victim, int after, int codes) throws Exception {
        int heard = 0;
        boolean killed = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
                heard++;
                if (!killed && (heard >= after || acknowledged.size() >= codes)) {
                    killed = victim.destroyForcibly();
                }
            }
        }
        client.waitFor();
        assertThat(killed).as(Files.readString(errors())).isTrue();
    }

    /** A line that was torn by the kill tells nothing. */
    private void hear(String line) {
        int space = line.lastIndexOf(' ');
        String code = line.substring(space + 1);
        if (space > 0 && LedgerContract.NATIONAL.read(code).isValid()) {
            assertThat(acknowledged.put(line.substring(0, space), code)).isNull();
        }
    }

    private void verify(String url) {
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        try (AssignmentLedger ledger =
                JdbcLedger.open(CrashingClient.dataSource(url), "catalogue", Clock.systemUTC())) {
            assertThat(ledger.check()).isEmpty();
            Map<String, String> kept = new LinkedHashMap<>();
            ledger.forEachEntry(entry -> kept.put(entry.requestKey(), entry.code()));
            assertThat(kept).containsAllEntriesOf(acknowledged);
            assertThat(ledger.check(acknowledged.values().stream()
                            .map(LedgerContract.NATIONAL::parse)
                            .toList()))
                    .isEmpty();
            replay(ledger);
            String fresh =
                    ledger.assign(LedgerContract.request("after all")).code().text();
            assertThat(kept.values()).doesNotContain(fresh);
        }
    }

    private void replay(AssignmentLedger ledger) {
        List<String> keys = List.copyOf(acknowledged.keySet());
        for (int from = 0; from < keys.size(); from += 1000) {
            List<String> part = keys.subList(from, Math.min(keys.size(), from + 1000));
            assertThat(ledger.assign(part.stream().map(LedgerContract::request).toList()))
                    .allMatch(Assignment::replayed)
                    .extracting(assignment -> assignment.code().text())
                    .containsExactlyElementsOf(
                            part.stream().map(acknowledged::get).toList());
        }
    }
}
