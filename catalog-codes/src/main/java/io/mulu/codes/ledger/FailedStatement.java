package io.mulu.codes.ledger;

import java.io.Serial;
import java.sql.SQLException;

/** Carries a database failure through code that knows nothing of databases. Never leaves the package. */
final class FailedStatement extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SQLException sql;

    FailedStatement(SQLException sql) {
        super(sql);
        this.sql = sql;
    }

    SQLException sql() {
        return sql;
    }
}
