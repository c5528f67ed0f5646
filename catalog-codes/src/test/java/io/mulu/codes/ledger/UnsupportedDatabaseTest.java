package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class UnsupportedDatabaseTest {

    private final List<String> calls = new ArrayList<>();

    private <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            calls.add(type.getSimpleName() + '.' + method.getName());
            return handler.invoke(proxy, method, args);
        }));
    }

    private DataSource database(String product) {
        DatabaseMetaData metaData = fake(DatabaseMetaData.class, (proxy, method, args) -> product);
        Connection connection = fake(
                Connection.class, (proxy, method, args) -> method.getName().equals("getMetaData") ? metaData : null);
        return fake(DataSource.class, (proxy, method, args) -> connection);
    }

    @Test
    void isRefusedBeforeAnythingIsDoneInItAndItsConnectionGivenBack() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> JdbcLedger.open(database("H2"), "catalogue", LedgerContract.CLOCK))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.UNSUPPORTED_DATABASE));
        assertThat(calls)
                .containsExactly(
                        "DataSource.getConnection",
                        "Connection.getMetaData",
                        "DatabaseMetaData.getDatabaseProductName",
                        "Connection.close");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneKindOfFailure() {
        DataSource down = fake(DataSource.class, (proxy, method, args) -> {
            throw new SQLException("connection refused");
        });
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> JdbcLedger.open(down, "catalogue", LedgerContract.CLOCK))
                .withMessageContaining("connection refused")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.DATABASE));
    }
}
