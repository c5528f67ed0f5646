package io.mulu.catalog.json;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Members from a parser, which reads all that is JSON and refuses what is not. */
final class ParserIn extends JsonIn {

    private static final JsonFactory COMPACT = new JsonFactory();

    private final JsonParser parser;
    private final long start;

    /** Members from a parser whose input begins that many bytes behind the beginning of the whole. */
    ParserIn(JsonParser parser, long start) {
        this.parser = parser;
        this.start = start;
    }

    static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .maxNumberLength(limits.textLength())
                        .build())
                // The names of members are compared with literals.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                // It has been seen to that the input is UTF-8 before a parser begins anywhere in it.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    @Override
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    @Override
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    @Override
    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    @Override
    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Override
    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    @Override
    boolean isNumber() {
        return parser.currentToken().isNumeric();
    }

    @Override
    boolean isBoolean() {
        return parser.currentToken().isBoolean();
    }

    @Override
    boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    String scalar() {
        return parser.getString();
    }

    @Override
    String repeatedScalar() {
        return parser.getString();
    }

    @Override
    long offset() {
        return start + parser.currentTokenLocation().getByteOffset();
    }

    @Override
    String structure() {
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
