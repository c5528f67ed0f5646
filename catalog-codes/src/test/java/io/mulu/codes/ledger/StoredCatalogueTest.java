package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class StoredCatalogueTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSource dataSource() {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve("ledger.db"));
        return dataSource;
    }

    @Test
    void namesTheCatalogueOfALedger() {
        JdbcLedger.open(dataSource(), "某市目录", CLOCK).close();

        assertThat(StoredCatalogue.of(dataSource())).contains("某市目录");
    }

    @Test
    void findsNoneWhereThereIsNoLedgerAndMakesNone() {
        assertThat(StoredCatalogue.of(dataSource())).isEmpty();
        assertThat(StoredCatalogue.of(dataSource())).isEmpty();
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Files.writeString(
                folder.resolve("ledger.db"), "this is a letter, and it is long enough to be looked at ".repeat(9));

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> StoredCatalogue.of(dataSource()))
                .extracting(LedgerException::reason)
                .isEqualTo(LedgerException.Reason.CORRUPT);
    }
}
