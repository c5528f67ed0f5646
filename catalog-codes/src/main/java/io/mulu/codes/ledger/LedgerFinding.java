package io.mulu.codes.ledger;

import java.util.Objects;

/**
 * Something that is wrong with a ledger, or with a catalogue when held against it.
 *
 * <table>
 * <caption>Kinds</caption>
 * <tr><td>{@code trail-changed}</td><td>an audit entry is not what it was when it was written; detail is its
 * position</td></tr>
 * <tr><td>{@code trail-gap}</td><td>audit entries are missing before a position; detail is the position</td></tr>
 * <tr><td>{@code trail-end}</td><td>the trail does not end where the ledger says</td></tr>
 * <tr><td>{@code entry-differs}</td><td>a code is not as the trail tells</td></tr>
 * <tr><td>{@code entry-missing}</td><td>the trail tells of a code that is not there</td></tr>
 * <tr><td>{@code entry-untold}</td><td>a code is there of which the trail tells nothing</td></tr>
 * <tr><td>{@code mark-too-low}</td><td>the highest number of a scope is lower than one that was used; detail is that
 * number</td></tr>
 * <tr><td>{@code catalogue-ahead}</td><td>the catalogue has a number above the highest: the ledger is an old
 * copy</td></tr>
 * <tr><td>{@code catalogue-unknown}</td><td>the catalogue has a code that the ledger does not know; adopt it</td></tr>
 * <tr><td>{@code catalogue-retired}, {@code catalogue-void}, {@code catalogue-reserved}</td><td>the catalogue has a code
 * that is not in use</td></tr>
 * </table>
 *
 * @param kind what is wrong, in kebab-case; stable, meant for programs
 * @param scope the scope; empty where the whole ledger is meant
 * @param code the code; empty where no single code is meant
 * @param detail what else there is to say; may be empty
 */
public record LedgerFinding(String kind, String scope, String code, String detail) {

    public LedgerFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
