package io.mulu.cli.input;

import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.JdbcLedger;
import io.mulu.codes.ledger.LedgerException;
import io.mulu.codes.ledger.LedgerOptions;
import io.mulu.codes.ledger.StoredCatalogue;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a ledger of codes is kept: the path of a SQLite file, {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}.
 *
 * <p>User and password of a server come from the URL, else from {@code MULU_LEDGER_USER} and {@code
 * MULU_LEDGER_PASSWORD}, else from {@code PGUSER} and {@code PGPASSWORD} of the environment. They are never printed.
 */
public final class LedgerUrl {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final LedgerPlace place;

    private LedgerUrl(LedgerPlace place) {
        this.place = place;
    }

    /**
     * The place that a user names.
     *
     * @param text a path or URL
     * @param environment the variables of the environment
     * @return the place; nothing is opened yet
     * @throws io.mulu.cli.exit.CommandFailure if no ledger can be kept there
     */
    public static LedgerUrl of(String text, Map<String, String> environment) {
        String start = text.toLowerCase(Locale.ROOT);
        if (start.startsWith(SQLITE)) {
            return new LedgerUrl(LedgerFile.ofUrl(text.substring(SQLITE.length())));
        }
        if (start.startsWith(POSTGRESQL)) {
            return new LedgerUrl(LedgerServer.of(text, environment));
        }
        if (start.startsWith("jdbc:h2:")) {
            throw Words.failure("ledger-h2");
        }
        if (start.startsWith("jdbc:") || start.contains("://")) {
            int end = text.indexOf(':', start.startsWith("jdbc:") ? 5 : 0);
            throw Words.failure("ledger-unsupported", "database", text.substring(0, end < 0 ? text.length() : end));
        }
        try {
            return ofFile(Path.of(text));
        } catch (InvalidPathException e) {
            throw Words.failure("ledger-no-path", "ledger", text);
        }
    }

    /**
     * The ledger in a file.
     *
     * @param file the file
     * @return the place; nothing is opened yet
     */
    public static LedgerUrl ofFile(Path file) {
        return new LedgerUrl(LedgerFile.of(file));
    }

    /**
     * Opens the ledger of a catalogue, or makes it.
     *
     * @param catalogue the catalogue whose codes it keeps
     * @param options how to open it
     * @param clock the times in its audit trail
     * @return the open ledger
     * @throws io.mulu.cli.exit.CommandFailure if it cannot be opened, in one sentence
     */
    public AssignmentLedger open(String catalogue, LedgerOptions options, Clock clock) {
        requireCatalogue(catalogue(), catalogue);
        try {
            return JdbcLedger.open(place.dataSource(), catalogue, clock, options);
        } catch (LedgerException e) {
            throw LedgerProblem.failure(e, place.shown());
        }
    }

    private void requireCatalogue(Optional<String> found, String catalogue) {
        if (found.isPresent() && !found.get().equals(catalogue)) {
            throw Words.failure(
                    "ledger-belongs-to", "ledger", place.shown(), "found", found.get(), "wanted", catalogue);
        }
    }

    /**
     * The catalogue whose ledger is there. Changes nothing.
     *
     * @return its identifier; empty when there is no ledger yet
     * @throws io.mulu.cli.exit.CommandFailure if no ledger can be kept there, or it cannot be read
     */
    public Optional<String> catalogue() {
        place.requireUsable();
        if (!place.isThere()) {
            return Optional.empty();
        }
        try {
            return StoredCatalogue.of(place.dataSource());
        } catch (LedgerException e) {
            throw LedgerProblem.failure(e, place.shown());
        }
    }

    /**
     * The catalogue whose ledger must be there. Changes nothing.
     *
     * @return its identifier
     * @throws io.mulu.cli.exit.CommandFailure if there is no ledger, or it cannot be read
     */
    public String requiredCatalogue() {
        return catalogue().orElseThrow(() -> Words.failure("ledger-none", "ledger", place.shown()));
    }

    /**
     * Something that is done with an open ledger.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return what comes of it
         * @throws IOException if something else than the ledger cannot be read or written
         */
        T run() throws IOException;
    }

    /**
     * Does something with this ledger, and puts a failure of the ledger into a sentence that names it.
     *
     * @param <T> what comes of it
     * @param work what to do
     * @return what comes of it
     * @throws IOException if something else than the ledger cannot be read or written
     * @throws io.mulu.cli.exit.CommandFailure if the ledger fails
     */
    public <T> T using(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (LedgerException e) {
            throw LedgerProblem.failure(e, place.shown());
        }
    }

    /**
     * The place as it may be shown to anybody.
     *
     * @return the path or URL, without user, password and parameters
     */
    public String shown() {
        return place.shown();
    }

    @Override
    public String toString() {
        return shown();
    }
}
