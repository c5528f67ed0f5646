package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases that keep a ledger. */
interface Dialect {

    /** The name of the database, and of the folder with its schema files. */
    String name();

    /** Whether only one transaction runs at a time, so that one connection serves all and all changes form one chain. */
    boolean isSingleWriter();

    /** Sets a fresh connection up. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction that may write. */
    void begin(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** A query whose answer is 1 when the tables are there and 0 when not. */
    String tableQuery();

    /** What to put behind a query to lock its rows until the end of the transaction. */
    String lockClause();

    LedgerException.Reason reason(SQLException exception);
}
