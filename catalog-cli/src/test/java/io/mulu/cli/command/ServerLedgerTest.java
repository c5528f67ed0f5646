package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on a PostgreSQL server. */
class ServerLedgerTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE reader LOGIN PASSWORD 'secret'");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private Run run(Map<String, String> environment, String... arguments) {
        return Run.in(environment, new byte[0], arguments);
    }

    private Run assign(String url, Map<String, String> environment) throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":"
                        + "[{\"name\":\"甲\",\"classification\":{\"code\":\"303006\"}}]}");
        return run(
                environment,
                "assign",
                in.toString(),
                folder.resolve("out.json").toString(),
                "--fail-on",
                "never",
                "--lang",
                "zh",
                "--ledger",
                url);
    }

    @Test
    void codesAreGivenOutShownCheckedAndRetired() throws IOException {
        Map<String, String> environment = Map.of("PGUSER", "postgres", "PGPASSWORD", "secret");

        Run first = assign(url("postgres"), environment);
        Run again = assign(url("postgres"), Map.of("MULU_LEDGER_USER", "postgres"));
        Run show = run(environment, "ledger", "show", "--ledger", url("postgres"), "--lang", "zh");
        Run retire = run(environment, "ledger", "retire", "303006/000001", "--ledger", url("postgres"));
        Run check = run(environment, "ledger", "check", "--ledger", url("postgres") + "?user=postgres");

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("新编 1 个", "账本：" + url("postgres")).doesNotContain("secret");
        assertThat(again.out()).contains("与上次相同 1 个");
        assertThat(show.out()).contains("303006：用到 1，容量 999999");
        assertThat(retire.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(check.exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatTheServerRefusesIsSaidInOneSentence() throws IOException {
        Map<String, String> reader = Map.of("PGUSER", "reader", "PGPASSWORD", "secret");

        assertOneSentence(assign(url("nowhere"), reader), "数据库不存在");
        assertOneSentence(assign(url("postgres"), Map.of("PGUSER", "nobody-here")), "拒绝登录");
    }

    @Test
    void aServerThatLosesWhatItAcknowledgedIsRefused() throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE hasty SUPERUSER LOGIN");
            statement.execute("ALTER ROLE hasty SET synchronous_commit = off");
        }

        assertOneSentence(assign(url("postgres"), Map.of("PGUSER", "hasty")), "synchronous_commit");
    }

    @Test
    void aUserWhoMayNotMakeTablesIsTold() throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE closed");
        }
        try (Connection connection = server.getDatabase("postgres", "closed").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        }

        assertOneSentence(assign(url("closed"), Map.of("PGUSER", "reader", "PGPASSWORD", "secret")), "权限不够");
    }

    private void assertOneSentence(Run run, String word) {
        assertThat(run.err()).startsWith("mulu: ").contains(word).doesNotContain("Exception", "secret");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }
}
