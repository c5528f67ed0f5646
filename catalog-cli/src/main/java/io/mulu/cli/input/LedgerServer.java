package io.mulu.cli.input;

import io.mulu.cli.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger on a PostgreSQL server. */
final class LedgerServer implements LedgerPlace {

    private static final int SECONDS_TO_CONNECT = 10;

    private final String shown;
    private final PGSimpleDataSource source;

    private LedgerServer(String shown, PGSimpleDataSource source) {
        this.shown = shown;
        this.source = source;
    }

    static LedgerServer of(String url, Map<String, String> environment) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        String shown = withoutSecrets(url);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw Words.failure("ledger-url-wrong", "ledger", shown);
        }
        if (url.indexOf('@') >= 0 && url.indexOf('@') < (url + '?').indexOf('?')) {
            throw Words.failure("ledger-url-wrong", "ledger", shown);
        }
        if (source.getUser() == null) {
            first(environment, "MULU_LEDGER_USER", "PGUSER").ifPresent(source::setUser);
        }
        if (source.getPassword() == null) {
            first(environment, "MULU_LEDGER_PASSWORD", "PGPASSWORD").ifPresent(source::setPassword);
        }
        return new LedgerServer(shown, source);
    }

    /** The driver knows no user before the host, but people write one there, with the password. */
    private static String withoutSecrets(String url) {
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        int at = address.lastIndexOf('@');
        int slashes = address.indexOf("//");
        return at < 0 || slashes < 0 || at < slashes
                ? address
                : address.substring(0, slashes + 2) + address.substring(at + 1);
    }

    private static Optional<String> first(Map<String, String> environment, String... names) {
        return Stream.of(names)
                .filter(environment::containsKey)
                .map(environment::get)
                .findFirst();
    }

    @Override
    public String shown() {
        return shown;
    }

    /** Only the server can tell. */
    @Override
    public void requireUsable() {}

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public DataSource dataSource() {
        return source;
    }
}
