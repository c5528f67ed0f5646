package io.mulu.tables.grid;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Messages;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences said of table files that cannot be read. Thread-safe. */
public final class UnreadableTable {

    private static final Messages SENTENCES = Messages.beside(UnreadableTable.class, "unreadable");

    private UnreadableTable() {}

    /**
     * The exception for a reason.
     *
     * @param reason the key of a sentence
     * @param file the name of the file
     * @param arguments further names and texts of the sentence, by turns
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no sentence for the reason
     */
    public static UnreadableInputException because(String reason, String file, String... arguments) {
        return new UnreadableInputException(SENTENCES.format(reason, named(file, arguments)));
    }

    /**
     * The exception for a reason, with what led to it.
     *
     * @param cause what was thrown; if it is, or comes from, such an exception already, that one is answered
     * @param reason the key of a sentence
     * @param file the name of the file
     * @param arguments further names and texts of the sentence, by turns
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no sentence for the reason
     */
    public static UnreadableInputException because(Throwable cause, String reason, String file, String... arguments) {
        for (@Nullable Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof UnreadableInputException known) {
                return known;
            }
        }
        return new UnreadableInputException(SENTENCES.format(reason, named(file, arguments)), cause);
    }

    private static Map<String, String> named(String file, String... arguments) {
        Map<String, String> named = new HashMap<>();
        named.put("file", file);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
