package io.mulu.codes.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Holds a ledger against its mark when it is opened. */
final class LedgerMarks {

    private LedgerMarks() {}

    /**
     * Looks at both while nobody else can write: a mark that another process moves on between the two looks would seem to
     * be ahead of the ledger.
     */
    static LedgerMark verified(Dialect dialect, JdbcSession session, LedgerSettings settings) throws SQLException {
        Optional<Path> path = path(dialect, session, settings);
        if (path.isEmpty()) {
            return LedgerMark.NONE;
        }
        dialect.begin(session.connection());
        try {
            return verified(path.get(), session, settings);
        } catch (IOException e) {
            throw new LedgerException(
                    LedgerException.Reason.MARK_MISSING, "the mark " + path.get() + " cannot be used", e);
        } finally {
            dialect.rollback(session.connection());
        }
    }

    private static Optional<Path> path(Dialect dialect, JdbcSession session, LedgerSettings settings)
            throws SQLException {
        if (!dialect.isSingleWriter()) {
            return Optional.empty();
        }
        Optional<Path> own = settings.options().markFile();
        return own.isPresent() ? own : dialect.file(session.connection()).map(LedgerMarks::beside);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + "-mark");
    }

    private static LedgerMark verified(Path path, JdbcSession session, LedgerSettings settings) throws IOException {
        ScopeHead head = session.head("").orElse(ScopeHead.fresh(""));
        boolean accept = settings.options().acceptsRestored();
        if (!accept) {
            require(path, FileMark.read(path), session, head);
        } else {
            Files.deleteIfExists(path);
        }
        FileMark mark = FileMark.open(path);
        mark.advance(head.position(), head.hash());
        return mark;
    }

    private static void require(Path path, Optional<FileMark.Note> note, JdbcSession session, ScopeHead head) {
        if (note.isEmpty()) {
            if (head.position() > 0) {
                throw new LedgerException(
                        LedgerException.Reason.MARK_MISSING,
                        "the mark " + path + " is missing or unreadable, so that nobody can tell whether this is the"
                                + " newest copy of the ledger; bring the mark back, or accept the ledger as restored");
            }
            return;
        }
        long position = note.get().position();
        if (position > head.position()) {
            throw new LedgerException(
                    LedgerException.Reason.ROLLED_BACK,
                    "the ledger ends at change " + head.position() + ", but had come to change " + position
                            + ": this is an older copy, or its write-ahead log is lost");
        }
        if (position > 0 && !session.auditHash("", position).equals(note.get().hash())) {
            throw new LedgerException(
                    LedgerException.Reason.ROLLED_BACK,
                    "change " + position + " of the ledger is another than the mark remembers: the file was replaced,"
                            + " or was changed after an older copy was brought back");
        }
    }
}
