package io.mulu.benchmarks.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A kind of database a ledger can be kept in. */
interface Store extends AutoCloseable {

    String name();

    /** A new, empty database. */
    DataSource create(String name) throws Exception;

    /** Sets a connection up as the ledger does. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction as the ledger does. */
    void begin(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    /** Whether only one transaction runs at a time, and all changes form one chain, that of the empty scope. */
    boolean isSingleChain();

    @Override
    void close() throws IOException;
}
