package io.mulu.cli.input;

import io.mulu.cli.words.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw Words.failure("ledger-read-only", "ledger", file);
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
