package io.mulu.codes.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What differs between the databases that keep a ledger. */
interface Dialect {

    /** The name of the folder with the schema files. */
    String name();

    /** Whether only one transaction runs at a time, so that one connection serves all and all changes form one chain. */
    boolean isSingleWriter();

    /** Sets the first connection up, or refuses a database that does not keep what it acknowledges. */
    void prepare(Connection connection) throws SQLException;

    /** Looks for damage that the database can see by itself. */
    void requireSound(Connection connection) throws SQLException;

    /** Where the database lies, when that is a single file. */
    Optional<Path> file(Connection connection) throws SQLException;

    /** Begins a transaction that may write. */
    void begin(Connection connection) throws SQLException;

    /** Begins a transaction that only reads and sees one state throughout. */
    void beginReading(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Keeps other processes from making tables until the transaction ends. */
    void lockSchema(Connection connection) throws SQLException;

    /** A query whose answer is 1 when the tables are there and 0 when not. */
    String tableQuery();

    /**
     * A query for the rows of a table of which a column has one of several values, by an index on that column. The same
     * value may be asked for more than once, and its row may then come more than once.
     *
     * @param columns what to select
     * @param table the table
     * @param fixed a column that has one value in all rows, set by the first parameter; empty for none
     * @param column the column
     * @param count the number of values, set by the other parameters; 0 for one more parameter that is an array of texts
     */
    String manyQuery(String columns, String table, String fixed, String column, int count);

    /** Whether a parameter may be an array, so that one statement takes as many values as there are. */
    boolean takesArrays();

    /** Whether a batch of one row costs less than the row alone. */
    boolean batchesOne();

    /** Whether several statements can be prepared as one, with semicolons between, to save messages. */
    boolean joinsStatements();

    /** What to put behind a query to lock its rows until the end of the transaction. */
    String lockClause();

    /** Whether a value that is there already and may not be twice is told as a lost race. */
    boolean refusesAsLostRace();

    /** Whether a transaction failed only because another one came first. */
    boolean isLostRace(SQLException exception);

    LedgerException.Reason reason(SQLException exception);
}
