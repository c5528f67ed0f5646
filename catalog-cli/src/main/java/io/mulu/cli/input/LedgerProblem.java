package io.mulu.cli.input;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.LedgerException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Puts a failure of the ledger into a sentence: what stands in the way, and what to do. */
public final class LedgerProblem {

    private LedgerProblem() {}

    static CommandFailure failure(LedgerException failure, String ledger) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, sentence(failure, ledger), failure);
    }

    /**
     * The sentence of a failure where it is not known which ledger failed.
     *
     * @param failure what failed
     * @return the sentence
     */
    public static LocalizedText of(LedgerException failure) {
        LocalizedText nameless = Words.sentence("ledger-in-use");
        return new LocalizedText(
                sentence(failure, nameless.zh()).zh(),
                sentence(failure, nameless.en()).en());
    }

    private static LocalizedText sentence(LedgerException failure, String ledger) {
        String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = cause(failure).orElse("ledger-" + reason);
        return Words.sentence(key, "ledger", ledger, "cause", firstLine(failure));
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** What the database says, where it is something that the user can mend. A batch hides it in what follows. */
    private static Optional<String> cause(Throwable failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                if (next instanceof SQLException sql) {
                    Optional<String> key = key(sql);
                    if (key.isPresent()) {
                        return key;
                    }
                    add(open, sql.getNextException());
                }
                add(open, next.getCause());
            }
        }
        return Optional.empty();
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable failure) {
        if (failure != null) {
            open.add(failure);
        }
    }

    private static Optional<String> key(SQLException failure) {
        String state = failure.getSQLState();
        return Optional.ofNullable(
                failure instanceof SQLiteException
                        ? ofSqlite(failure.getErrorCode() & 0xff)
                        : state == null ? null : ofPostgresql(state));
    }

    /** SQLite's primary result codes. */
    private static @Nullable String ofSqlite(int code) {
        return switch (code) {
            case 13 -> "ledger-disk-full";
            case 3, 8 -> "ledger-read-only";
            case 14 -> "ledger-unopenable";
            case 26 -> "ledger-no-database-file";
            default -> null;
        };
    }

    /** SQL states after the standard and PostgreSQL's appendix A. */
    private static @Nullable String ofPostgresql(String state) {
        return switch (state) {
            case "53100" -> "ledger-disk-full";
            case "25006" -> "ledger-read-only";
            case "3D000" -> "ledger-no-such-database";
            case "42501" -> "ledger-not-allowed";
            case "53300", "57P03" -> "ledger-busy";
            default ->
                state.startsWith("08")
                        ? "ledger-no-connection"
                        : state.startsWith("28") ? "ledger-login-refused" : null;
        };
    }
}
