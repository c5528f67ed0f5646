package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in a SQLite file, the embedded default.
 *
 * @param file the file
 * @param parameters what follows the path in a URL, with its question mark; often empty
 */
record LedgerFile(Path file, String parameters) implements LedgerPlace {

    private static final String SCHEME = "file:";
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static LedgerFile of(Path file) {
        return new LedgerFile(file, "");
    }

    /** What follows {@code jdbc:sqlite:}. A database that is no file would be gone with the program. */
    static LedgerFile ofUrl(String rest) {
        int question = rest.indexOf('?');
        String path = question < 0 ? rest : rest.substring(0, question);
        String bare = path.startsWith(SCHEME) ? path.substring(SCHEME.length()) : path;
        if (bare.isBlank() || bare.startsWith(":")) {
            throw Words.failure("ledger-not-lasting", "ledger", "jdbc:sqlite:" + path);
        }
        try {
            return new LedgerFile(Path.of(bare), question < 0 ? "" : rest.substring(question));
        } catch (InvalidPathException e) {
            throw Words.failure("ledger-no-path", "ledger", bare);
        }
    }

    @Override
    public String shown() {
        return file.toString();
    }

    @Override
    public void requireUsable() {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw Words.failure("ledger-is-folder", "ledger", file);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw Words.failure("ledger-no-folder", "ledger", file, "folder", String.valueOf(folder));
        }
        if (!isDatabaseOrNothing()) {
            throw Words.failure("ledger-no-database-file", "ledger", file);
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw Words.failure("ledger-read-only", "ledger", file);
        }
    }

    /** SQLite takes a file of a few bytes for an empty database and would write over it. */
    private boolean isDatabaseOrNothing() {
        if (!Files.isReadable(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length);
            return head.length == 0 || Arrays.equals(head, MAGIC);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        }
    }

    @Override
    public boolean isThere() {
        return Files.exists(file);
    }

    @Override
    public DataSource dataSource() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath() + parameters);
        return source;
    }
}
