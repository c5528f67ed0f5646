package io.mulu.catalog.json;

import io.mulu.catalog.registry.Spelling;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The members of objects, one after another; a value of the wrong JSON type is taken as text instead of refused. Each
 * method that takes a value leaves the parser on its last token.
 */
final class JsonIn {

    private static final JsonFactory COMPACT = new JsonFactory();

    private final JsonParser parser;

    JsonIn(JsonParser parser) {
        this.parser = parser;
    }

    static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .maxNumberLength(limits.textLength())
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Goes to the value of the next member; null at the object's end. */
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Goes to the next element; false at the array's end. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNumber() {
        return parser.currentToken().isNumeric();
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** True at the beginning of an object; anything else that stands there is kept as written. */
    boolean opens(String path, Leftovers leftovers) {
        if (isObject()) {
            return true;
        }
        keep(path, leftovers);
        return false;
    }

    /** Keeps as written whatever stands here, save null. */
    void keep(String path, Leftovers leftovers) {
        if (!isNull()) {
            leftovers.written(path, any());
        }
    }

    /** A scalar as text; null for nothing, for blanks, and for a structure, which is kept as written. */
    @Nullable
    String text(String path, Leftovers leftovers) {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken().isStructStart()) {
            leftovers.written(path, any());
            return null;
        }
        String text = parser.getString();
        return isBlank(text) ? null : text;
    }

    /** Most texts begin with a printing ASCII character or a common ideograph; the others are looked at closely. */
    private static boolean isBlank(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        boolean plain = first > ' ' && first < 0x7F || first >= 0x4E00 && first <= 0x9FFF;
        return !plain && Spelling.trim(text).isEmpty();
    }

    /** Keeps a member that the format does not know. */
    void unknown(String name, Leftovers leftovers) {
        if (!isNull()) {
            leftovers.extension(name, any());
        }
    }

    /** The members of an object of texts. */
    void texts(BiConsumer<String, String> taker) {
        String name;
        while ((name = nextMember()) != null) {
            if (!isNull()) {
                taker.accept(name, any());
            }
        }
    }

    /** A scalar's text, or a structure's compact JSON text. */
    String any() {
        return parser.currentToken().isStructStart() ? structure() : parser.getString();
    }

    private String structure() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = COMPACT.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
                copyToken(json);
            } while (depth > 0 && parser.nextToken() != null);
        }
        return text.toString();
    }

    private void copyToken(JsonGenerator json) {
        switch (parser.currentToken()) {
            case START_OBJECT -> json.writeStartObject();
            case END_OBJECT -> json.writeEndObject();
            case START_ARRAY -> json.writeStartArray();
            case END_ARRAY -> json.writeEndArray();
            case PROPERTY_NAME -> json.writeName(parser.currentName());
            case VALUE_STRING -> json.writeString(parser.getString());
            case VALUE_TRUE -> json.writeBoolean(true);
            case VALUE_FALSE -> json.writeBoolean(false);
            case VALUE_NULL -> json.writeNull();
            default -> json.writeNumber(parser.getString());
        }
    }
}
