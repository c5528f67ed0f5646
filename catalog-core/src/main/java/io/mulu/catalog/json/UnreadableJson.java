package io.mulu.catalog.json;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Messages;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in one sentence why a file cannot be read, and where. */
final class UnreadableJson {

    private static final Messages MESSAGES = Messages.beside(UnreadableJson.class, "reading");

    private final String file;
    private final JsonLimits limits;

    UnreadableJson(String file, JsonLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    UnreadableInputException at(TextPlace place, String key) {
        return at(place, key, Map.of());
    }

    UnreadableInputException at(TextPlace place, String key, Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("file", file);
        all.put("line", String.valueOf(place.line()));
        all.put("column", String.valueOf(place.column()));
        return new UnreadableInputException(MESSAGES.format(key, all));
    }

    /** What to throw for something that the parser threw; its own type and words do not show. */
    IOException from(JacksonException e, TextPlace place, int depth, boolean atEnd) {
        if (e instanceof JacksonIOException) {
            IOException cause = ((JacksonIOException) e).getCause();
            return cause instanceof InputWindow.OverflowException
                    ? at(place, "entry-too-long", limit(limits.entryLength()))
                    : cause;
        }
        if (e instanceof StreamConstraintsException) {
            return depth >= limits.nesting()
                    ? at(place, "too-deep", limit(limits.nesting()))
                    : at(place, "text-too-long", limit(limits.textLength()));
        }
        if (atEnd) {
            return at(place, "truncated");
        }
        return at(place, e.getOriginalMessage().contains("UTF-8") ? "not-utf-8" : "not-json");
    }

    private static Map<String, String> limit(int limit) {
        return Map.of("limit", String.valueOf(limit));
    }
}
