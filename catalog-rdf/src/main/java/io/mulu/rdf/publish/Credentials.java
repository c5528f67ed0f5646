package io.mulu.rdf.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a server knows the publisher by. Is never shown: neither in messages nor by {@link #toString}. Immutable. */
public final class Credentials {

    private final String header;

    private Credentials(String header) {
        this.header = header;
    }

    /**
     * User and password (RFC 7617), in UTF-8.
     *
     * @param user the user, without colon
     * @param password the password
     * @return the credentials
     */
    public static Credentials basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("user has a colon");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /**
     * A token (RFC 6750).
     *
     * @param token the token, of printable ASCII without blanks
     * @return the credentials
     */
    public static Credentials bearer(String token) {
        if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            throw new IllegalArgumentException("token has a character that no token has");
        }
        return new Credentials("Bearer " + token);
    }

    String header() {
        return header;
    }

    @Override
    public String toString() {
        return "Credentials[...]";
    }
}
