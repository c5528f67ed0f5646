package io.mulu.codes.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real server for all tests of one run, stopped when the run ends. */
final class PostgresqlServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private PostgresqlServer() {}

    private static synchronized EmbeddedPostgres server() throws IOException {
        if (server == null) {
            server = durable().start();
        }
        return server;
    }

    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on");
    }

    /** A server of one's own over a folder that outlives it. */
    static EmbeddedPostgres startOn(Path data) throws IOException {
        return durable().setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    /** A pool over a database of its own. */
    static HikariDataSource freshDatabase() throws IOException, SQLException {
        String name = "ledger" + DATABASES.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return pool(server().getDatabase("postgres", name), name);
    }

    /** How another process reaches the database of a pool. */
    static String url(HikariDataSource pool) throws IOException {
        return server().getJdbcUrl("postgres", pool.getPoolName());
    }

    private static HikariDataSource pool(DataSource database, String name) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setPoolName(name);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
