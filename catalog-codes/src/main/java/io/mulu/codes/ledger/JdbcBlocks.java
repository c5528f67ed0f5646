package io.mulu.codes.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of the table of blocks. */
final class JdbcBlocks {

    private static final String BLOCKS =
            "SELECT profile, scope, first, last, owner, until, is_open FROM mulu_block WHERE ";

    private final JdbcStatements statements;

    JdbcBlocks(JdbcStatements statements) {
        this.statements = statements;
    }

    Optional<CodeBlock> block(String scope, long first) {
        return statements
                .query(
                        BLOCKS + "scope = ? AND first = ?",
                        query -> {
                            query.setString(1, scope);
                            query.setLong(2, first);
                        },
                        JdbcBlocks::block)
                .stream()
                .findFirst();
    }

    /** The open blocks of one scope, by number. */
    List<CodeBlock> open(String scope) {
        return statements.query(
                BLOCKS + "scope = ? AND is_open = 1 ORDER BY first",
                query -> query.setString(1, scope),
                JdbcBlocks::block);
    }

    /** The open blocks of all scopes, by scope and number. */
    List<CodeBlock> open() {
        return statements.query(BLOCKS + "is_open = 1 ORDER BY scope, first", query -> {}, JdbcBlocks::block);
    }

    private static CodeBlock block(ResultSet row) throws SQLException {
        return new CodeBlock(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                StoredValues.instant(row.getString(6)),
                row.getInt(7) == 1);
    }

    void insert(List<CodeBlock> blocks) {
        statements.batch(
                "INSERT INTO mulu_block (profile, scope, first, last, owner, until, is_open)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                blocks,
                (insert, block) -> {
                    insert.setString(1, block.profile());
                    insert.setString(2, block.scope());
                    insert.setLong(3, block.first());
                    insert.setLong(4, block.last());
                    insert.setString(5, block.owner());
                    insert.setString(6, block.until().toString());
                });
    }

    void close(List<CodeBlock> blocks) {
        statements.batch("UPDATE mulu_block SET is_open = 0 WHERE scope = ? AND first = ?", blocks, (update, block) -> {
            update.setString(1, block.scope());
            update.setLong(2, block.first());
        });
    }
}
