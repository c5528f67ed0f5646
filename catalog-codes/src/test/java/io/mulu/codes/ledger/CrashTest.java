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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs that take codes, again and again, and holds what they were told against what the ledger says.
 *
 * <p>The short form runs always. The long form, 200,000 codes with a kill after every few thousand, runs with the profile
 * {@code crash}.
 */
class CrashTest {

    private static final int THREADS = 4;

    @TempDir
    Path folder;

    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private final Random random = new Random(20_170_630);
    private int round;

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("ledger.db");
    }

    @Test
    void sqliteForgetsNothingItAcknowledged() throws Exception {
        killAgainAndAgain(sqlite(), 600, 4);
    }

    @Test
    void postgresqlForgetsNothingItAcknowledged() throws Exception {
        try (HikariDataSource database = PostgresqlServer.freshDatabase()) {
            killAgainAndAgain(PostgresqlServer.url(database), 200, 2);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void sqliteForgetsNothingInTheLongRun() throws Exception {
        killAgainAndAgain(sqlite(), 200_000, 100);
    }

    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void postgresqlForgetsNothingInTheLongRun() throws Exception {
        try (HikariDataSource database = PostgresqlServer.freshDatabase()) {
            killAgainAndAgain(PostgresqlServer.url(database), 20_000, 20);
        }
    }

    /** Not the client but the server is killed, all of whose processes die with the first. */
    @Test
    @EnabledIfSystemProperty(named = "mulu.crash", matches = "long")
    void postgresqlForgetsNothingWhenTheServerIsKilled() throws Exception {
        Path data = folder.resolve("data");
        for (round = 1; round <= 5; round++) {
            try (EmbeddedPostgres server = PostgresqlServer.startOn(data)) {
                listenAndKill(start(server.getJdbcUrl("postgres", "postgres")), pidOf(data), 500);
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

    /** Lets clients run until so many codes are acknowledged, each killed at a random moment after its share. */
    private void killAgainAndAgain(String url, int codes, int kills) throws Exception {
        while (acknowledged.size() < codes) {
            round++;
            Process client = start(url);
            int share = codes / kills / 2 + random.nextInt(codes / kills);
            listenAndKill(client, client.toHandle(), Math.min(share, codes - acknowledged.size()));
        }
        System.out.println(url.split(":")[1] + ": " + acknowledged.size() + " codes acknowledged over " + round
                + " killed processes");
        verify(url);
    }

    private Process start(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingClient.class.getName(),
                        url,
                        "round " + round + " key ",
                        String.valueOf(THREADS),
                        String.valueOf(Integer.MAX_VALUE))
                .redirectError(folder.resolve("errors " + round).toFile())
                .start();
    }

    /** SIGKILL, and then whatever the client had still said, which the process itself would let nobody read. */
    private void listenAndKill(Process client, ProcessHandle victim, int after) throws Exception {
        int heard = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
                heard++;
                if (heard == after) {
                    victim.destroyForcibly();
                }
            }
        }
        client.waitFor();
        assertThat(heard)
                .as(Files.readString(folder.resolve("errors " + round)))
                .isGreaterThanOrEqualTo(after);
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
        List<String> keys = acknowledged.keySet().stream().limit(1000).toList();
        assertThat(ledger.assign(keys.stream().map(LedgerContract::request).toList()))
                .allMatch(Assignment::replayed)
                .extracting(assignment -> assignment.code().text())
                .containsExactlyElementsOf(keys.stream().map(acknowledged::get).toList());
    }
}
