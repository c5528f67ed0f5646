package io.mulu.codes.ledger;

import java.sql.SQLException;

/** Hands out sessions for one piece of work at a time. */
interface Sessions {

    /** A session that nobody else uses until it is given back. */
    JdbcSession take() throws SQLException;

    void giveBack(JdbcSession session) throws SQLException;

    /** Lets go of all that is held. Not called while a session is out. */
    void close() throws SQLException;
}
