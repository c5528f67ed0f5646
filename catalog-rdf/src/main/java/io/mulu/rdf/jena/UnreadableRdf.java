package io.mulu.rdf.jena;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Messages;
import java.util.Map;
import java.util.TreeMap;

/** Says in one sentence why a document cannot be read, and where. */
final class UnreadableRdf {

    private static final Messages MESSAGES = Messages.beside(UnreadableRdf.class, "reading");

    private final String file;

    UnreadableRdf(String file) {
        this.file = file;
    }

    UnreadableInputException because(String key, Map<String, String> arguments) {
        return new UnreadableInputException(MESSAGES.format(key, with(arguments)));
    }

    /** At a place, of which line and column may not be known, and are then below 1. */
    UnreadableInputException at(long line, long column, String syntax, String cause) {
        String key = line < 1 ? "not-well-formed" : column < 1 ? "not-well-formed-line" : "not-well-formed-at";
        return because(
                key,
                Map.of(
                        "line",
                        String.valueOf(line),
                        "column",
                        String.valueOf(column),
                        "syntax",
                        syntax,
                        "cause",
                        cause));
    }

    private Map<String, String> with(Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("file", file);
        return all;
    }
}
