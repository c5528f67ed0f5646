package io.mulu.codes.ledger;

import java.util.Locale;

/** Finds the dialect of a database, or says why there is none. */
final class Dialects {

    private static final String SUPPORTED = "a ledger is kept in SQLite or PostgreSQL";

    private Dialects() {}

    static Dialect of(String product) {
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "sqlite" -> new SqliteDialect();
            case "postgresql" -> new PostgresqlDialect();
            case "h2" ->
                throw unsupported(
                        product, "it acknowledges commits before they are on disk and loses them when it is killed");
            default -> throw unsupported(product, "nobody has tested that it keeps what it acknowledged");
        };
    }

    private static LedgerException unsupported(String product, String why) {
        return new LedgerException(
                LedgerException.Reason.UNSUPPORTED_DATABASE, product + " is not supported: " + why + "; " + SUPPORTED);
    }
}
