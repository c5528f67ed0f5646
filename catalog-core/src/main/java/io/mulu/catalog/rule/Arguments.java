package io.mulu.catalog.rule;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arguments of findings, by the names that all rules share. An argument that is absent or blank is left out. */
final class Arguments {

    private static final String FOUND = "found";

    private Arguments() {}

    static Map<String, String> found(@Nullable String found) {
        return isBlank(found) ? Map.of() : Map.of(FOUND, found);
    }

    /** What stands there, and further arguments as names and texts in turn. */
    static Map<String, String> found(@Nullable String found, @Nullable String... further) {
        Map<String, String> arguments = new TreeMap<>(found(found));
        for (int i = 0; i < further.length; i += 2) {
            if (!isBlank(further[i + 1])) {
                arguments.put(further[i], further[i + 1]);
            }
        }
        return arguments;
    }

    static Map<String, String> expected(@Nullable String found, @Nullable String expected) {
        return found(found, "expected", expected);
    }

    static Map<String, String> other(@Nullable String found, String other) {
        return found(found, "other", other);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
