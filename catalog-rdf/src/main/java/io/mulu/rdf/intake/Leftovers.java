package io.mulu.rdf.intake;

import io.mulu.rdf.graph.Property;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes what a member has no room for: texts that are no value, and further texts beside the one that was taken. */
final class Leftovers {

    private final BiConsumer<String, String> written;
    private final BiConsumer<String, String> extensions;
    private final Set<String> used = new HashSet<>();

    /** Both take a key and a text. */
    Leftovers(BiConsumer<String, String> written, BiConsumer<String, String> extensions) {
        this.written = written;
        this.extensions = extensions;
    }

    /** A text that is no value, or not letter by letter. */
    void written(String path, String text) {
        written.accept(path, text);
    }

    /** An extension element under its own key, or under the same with a number where it is in use. */
    void extension(String key, String text) {
        String candidate = key;
        for (int n = 2; !used.add(candidate); n++) {
            candidate = key + " (" + n + ")";
        }
        extensions.accept(candidate, text);
    }

    /** A further text of a property. */
    void further(Property property, String text, @Nullable String language) {
        extension(language == null ? property.curie() : property.curie() + "@" + language, text);
    }

    boolean hasExtension(String key) {
        return used.contains(key);
    }
}
