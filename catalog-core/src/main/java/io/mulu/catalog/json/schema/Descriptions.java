package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.List;
import java.util.Map;

/** Titles and descriptions, Chinese first. */
final class Descriptions {

    private static final Messages MESSAGES = Messages.beside(Descriptions.class, "schema");

    private final JsonOut out;

    Descriptions(JsonOut out) {
        this.out = out;
    }

    void frame(String key) {
        title(MESSAGES.template(key));
    }

    void title(LocalizedText text) {
        out.text("title", both(text, " / "));
    }

    static String both(LocalizedText text, String between) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + between + text.en();
    }

    void element(MetadataElement element) {
        title(element.names());
        StringBuilder text = new StringBuilder(both(element.definition(), " "));
        MaximumLength length = element.details().maximumLength();
        if (length != null && !length.binding()) {
            text.append(' ')
                    .append(both(
                            MESSAGES.format("usual-length", Map.of("length", String.valueOf(length.codePoints()))),
                            " "));
        }
        out.text("description", text.toString());
        String example = element.details().example();
        ElementType type = element.details().type();
        if (example != null
                && type != ElementType.NUMBER
                && type != ElementType.FLAG
                && !element.details().cardinality().many()) {
            out.texts("examples", List.of(example));
        }
    }
}
