package io.mulu.cli.input;

import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.JdbcLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.sqlite.SQLiteDataSource;

/** Opens the ledger of codes in a SQLite file, the embedded default. */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Opens a ledger, making the file when it is not there.
     *
     * @param file the file
     * @param catalogueId the catalogue whose codes it keeps
     * @param clock the times in its audit trail
     * @return the open ledger
     * @throws io.mulu.cli.exit.CommandFailure if the place of the file cannot be used
     * @throws io.mulu.codes.ledger.LedgerException if the file is no ledger, or one of something else
     */
    public static AssignmentLedger open(Path file, String catalogueId, Clock clock) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw Words.failure("ledger-unopenable", "path", file, "cause", Words.sentence("cause-no-place"));
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return JdbcLedger.open(source, catalogueId, clock);
    }
}
