package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.rdf.publish.Credentials;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** User and password, or a token, for a server: from a file or the environment, never from the command line. */
public final class ServerCredentials {

    private static final Set<String> NAMES = Set.of("user", "password", "token");

    private ServerCredentials() {}

    /**
     * The credentials of a file, or of the environment where no file is named.
     *
     * @param file lines {@code user=...} and {@code password=...}, or {@code token=...}, in UTF-8; null for the
     *     environment
     * @param environment {@code MULU_PUBLISH_USER} and {@code MULU_PUBLISH_PASSWORD}, or {@code MULU_PUBLISH_TOKEN}
     * @return the credentials; null where the environment has none
     * @throws io.mulu.cli.exit.CommandFailure if the file cannot be read or says something else
     */
    public static @Nullable Credentials of(@Nullable Path file, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        if (file == null) {
            put(values, "user", environment.get("MULU_PUBLISH_USER"));
            put(values, "password", environment.get("MULU_PUBLISH_PASSWORD"));
            put(values, "token", environment.get("MULU_PUBLISH_TOKEN"));
            return values.isEmpty() ? null : credentials(values, "MULU_PUBLISH_...");
        }
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (!line.isBlank() && (!NAMES.contains(name) || values.containsKey(name))) {
                throw unusable(file.toString());
            }
            if (!line.isBlank()) {
                put(values, name, line.substring(equals + 1));
            }
        }
        return credentials(values, file.toString());
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw Words.failure("input-not-utf-8", "path", file);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        }
    }

    private static Credentials credentials(Map<String, String> values, String place) {
        String user = values.get("user");
        String password = values.get("password");
        String token = values.get("token");
        try {
            if (token != null && user == null && password == null) {
                return Credentials.bearer(token.strip());
            }
            if (user != null && password != null && token == null) {
                return Credentials.basic(user.strip(), password);
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the value.
        }
        throw unusable(place);
    }

    private static RuntimeException unusable(String place) {
        return Words.failure("credentials-unusable", "place", place);
    }
}
