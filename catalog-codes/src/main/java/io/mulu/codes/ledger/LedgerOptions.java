package io.mulu.codes.ledger;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to open a ledger. Immutable: each method gives new options.
 *
 * <p>By default nobody is named as the actor, the whole ledger is verified when it is opened, the mark of a SQLite ledger
 * lies beside its file with {@code -mark} behind the name, and a ledger that does not agree with its mark is refused.
 */
public final class LedgerOptions {

    private static final int LONGEST_ACTOR = 128;

    private final String actor;
    private final @Nullable Path markFile;
    private final boolean verifies;
    private final boolean acceptsRestored;

    private LedgerOptions(String actor, @Nullable Path markFile, boolean verifies, boolean acceptsRestored) {
        this.actor = actor;
        this.markFile = markFile;
        this.verifies = verifies;
        this.acceptsRestored = acceptsRestored;
    }

    /**
     * The options one begins with.
     *
     * @return the defaults
     */
    public static LedgerOptions defaults() {
        return new LedgerOptions("", null, true, false);
    }

    /**
     * Names who changes the ledger, for the audit trail.
     *
     * @param name a name, at most 128 UTF-16 units; empty for nobody
     * @return new options
     */
    public LedgerOptions actor(String name) {
        Texts.requireKeptOrEmpty(name, LONGEST_ACTOR, "name");
        return new LedgerOptions(name, markFile, verifies, acceptsRestored);
    }

    /**
     * Puts the mark of a SQLite ledger elsewhere, best on another disk than the ledger: what is restored together with
     * the ledger cannot tell that the ledger is old.
     *
     * @param file the file; its folder must exist
     * @return new options
     */
    public LedgerOptions markFile(Path file) {
        return new LedgerOptions(actor, Objects.requireNonNull(file, "file"), verifies, acceptsRestored);
    }

    /**
     * Opens without verifying the audit trail first, which takes time in proportion to its length.
     *
     * @return new options
     */
    public LedgerOptions withoutVerification() {
        return new LedgerOptions(actor, markFile, false, acceptsRestored);
    }

    /**
     * Takes the ledger as it is, also when it is an older copy or has lost its mark, and makes a new mark. Codes that
     * were given out since must be adopted from the catalogue before any new ones are given out; {@link
     * AssignmentLedger#check(Iterable)} names them.
     *
     * @return new options
     */
    public LedgerOptions acceptRestored() {
        return new LedgerOptions(actor, markFile, verifies, true);
    }

    String actor() {
        return actor;
    }

    Optional<Path> markFile() {
        return Optional.ofNullable(markFile);
    }

    boolean verifies() {
        return verifies;
    }

    boolean acceptsRestored() {
        return acceptsRestored;
    }
}
