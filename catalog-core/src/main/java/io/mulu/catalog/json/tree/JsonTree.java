package io.mulu.catalog.json.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads small JSON documents (UTF-8, line comments with {@code //} allowed, duplicate members refused) as trees. */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String source;
    private final JsonParser parser;

    private JsonTree(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads a whole document. The stream is not closed.
     *
     * @param in the document
     * @param source its name, for messages
     * @return the outermost value
     * @throws IOException if the stream cannot be read
     * @throws JsonTreeException if the document is not well-formed JSON
     */
    public static JsonNode read(InputStream in, String source) throws IOException {
        byte[] bytes = in.readAllBytes();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonTree tree = new JsonTree(source, parser);
            if (parser.nextToken() == null) {
                throw new JsonTreeException(source, 1, "", "the document is empty");
            }
            JsonNode root = tree.node("");
            if (parser.nextToken() != null) {
                throw new JsonTreeException(source, tree.line(), "", "something follows the document's end");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new JsonTreeException(source, line, "", "not well-formed JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * Reads a document that is shipped beside a class.
     *
     * @param anchor the class
     * @param file the name of the file
     * @return the outermost value
     * @throws IllegalStateException if there is no such file
     */
    public static JsonNode beside(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + anchor.getName());
            }
            return read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonNode node(String pointer) {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonNode(source, line, pointer, object(pointer));
            case START_ARRAY -> new JsonNode(source, line, pointer, array(pointer));
            case VALUE_STRING -> new JsonNode(source, line, pointer, parser.getString());
            case VALUE_TRUE -> new JsonNode(source, line, pointer, Boolean.TRUE);
            case VALUE_FALSE -> new JsonNode(source, line, pointer, Boolean.FALSE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode(source, line, pointer, parser.getDecimalValue());
            default -> new JsonNode(source, line, pointer, null);
        };
    }

    private Map<String, JsonNode> object(String pointer) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, node(pointer + "/" + name.replace("~", "~0").replace("/", "~1")));
        }
        return members;
    }

    private List<JsonNode> array(String pointer) {
        List<JsonNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(pointer + "/" + elements.size()));
        }
        return elements;
    }
}
