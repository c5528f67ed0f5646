package io.mulu.benchmarks.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Listens which statements go to a database, in order. A row of a batch counts as a statement. */
final class SqlRecorder {

    private static final Set<String> CALLS = Set.of("execute", "executeQuery", "executeUpdate", "addBatch");

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    DataSource over(DataSource dataSource) {
        return recorded(DataSource.class, dataSource, null);
    }

    /** What was heard since the last call. */
    List<String> takeStatements() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private <T> T recorded(Class<T> type, T target, @Nullable String sql) {
        return type.cast(Proxy.newProxyInstance(
                SqlRecorder.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        statements.add("COMMIT");
                    } else if (CALLS.contains(method.getName())) {
                        statements.add(sql == null ? String.valueOf(arguments[0]) : sql);
                    }
                    return recordedResult(call(target, method, arguments), arguments);
                }));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object recordedResult(@Nullable Object result, Object @Nullable [] arguments) {
        if (result instanceof Connection connection) {
            return recorded(Connection.class, connection, null);
        }
        if (result instanceof PreparedStatement statement && arguments != null) {
            return recorded(PreparedStatement.class, statement, String.valueOf(arguments[0]));
        }
        return result instanceof Statement statement ? recorded(Statement.class, statement, null) : result;
    }
}
