package io.mulu.catalog.json.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a small JSON document, with the line it stands on. Members keep their order. Immutable.
 *
 * <p>Accessors that want a certain shape throw {@link JsonTreeException}, which names document, line and place.
 */
public final class JsonNode {

    private final String source;
    private final int line;
    private final String pointer;
    private final @Nullable Object value;

    JsonNode(String source, int line, String pointer, @Nullable Object value) {
        this.source = source;
        this.line = line;
        this.pointer = pointer;
        this.value = value;
    }

    /**
     * A text that stands elsewhere than in a JSON document, such as in a sheet, to be read as if it stood in one.
     *
     * @param source the name of what it stands in
     * @param line the line or row, 1-based
     * @param pointer what it is there, for messages
     * @param text the text
     * @return the node
     */
    public static JsonNode text(String source, int line, String pointer, String text) {
        return new JsonNode(source, line, pointer, text);
    }

    /**
     * A truth value that stands elsewhere than in a JSON document.
     *
     * @param source the name of what it stands in
     * @param line the line or row, 1-based
     * @param pointer what it is there, for messages
     * @param value the value
     * @return the node
     */
    public static JsonNode flag(String source, int line, String pointer, boolean value) {
        return new JsonNode(source, line, pointer, value);
    }

    /**
     * An object whose members stand elsewhere than in a JSON document.
     *
     * @param source the name of what it stands in
     * @param line the line or row, 1-based
     * @param pointer what it is there, for messages
     * @param members the members, in order
     * @return the node
     */
    public static JsonNode object(String source, int line, String pointer, Map<String, JsonNode> members) {
        return new JsonNode(source, line, pointer, new LinkedHashMap<>(members));
    }

    /**
     * An array whose elements stand elsewhere than in a JSON document.
     *
     * @param source the name of what it stands in
     * @param line the line or row, 1-based
     * @param pointer what it is there, for messages
     * @param elements the elements
     * @return the node
     */
    public static JsonNode array(String source, int line, String pointer, List<JsonNode> elements) {
        return new JsonNode(source, line, pointer, List.copyOf(elements));
    }

    /**
     * The name of the document.
     *
     * @return as it was given when the document was read
     */
    public String source() {
        return source;
    }

    /**
     * The line on which the value begins.
     *
     * @return 1-based
     */
    public int line() {
        return line;
    }

    /**
     * The JSON pointer of this value.
     *
     * @return empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Whether the value is an object.
     *
     * @return true if it has {@link #members()}
     */
    public boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /**
     * The members of an object.
     *
     * @return members by name, in the order of the document
     */
    @SuppressWarnings("unchecked")
    public Map<String, JsonNode> members() {
        if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap((Map<String, JsonNode>) map);
        }
        throw problem("an object was expected");
    }

    /**
     * The elements of an array.
     *
     * @return the elements in order
     */
    @SuppressWarnings("unchecked")
    public List<JsonNode> elements() {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList((List<JsonNode>) list);
        }
        throw problem("an array was expected");
    }

    /**
     * A scalar as text: strings as they are, numbers and booleans as written.
     *
     * @return the text
     */
    public String text() {
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        throw problem("a text was expected");
    }

    /**
     * A boolean.
     *
     * @return the value
     */
    public boolean bool() {
        if (value instanceof Boolean b) {
            return b;
        }
        throw problem("true or false was expected");
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @return the member; empty when absent or null
     */
    public Optional<JsonNode> member(String name) {
        JsonNode member = members().get(name);
        return member == null || member.value == null ? Optional.empty() : Optional.of(member);
    }

    /**
     * A member of an object that must be there.
     *
     * @param name its name
     * @return the member
     */
    public JsonNode require(String name) {
        return member(name).orElseThrow(() -> problem("the member \"" + name + "\" is missing"));
    }

    /**
     * The text of a member that must be there.
     *
     * @param name its name
     * @return the text
     */
    public String text(String name) {
        return require(name).text();
    }

    /**
     * The text of a member, or a default.
     *
     * @param name its name
     * @param otherwise what to answer when it is absent
     * @return the text
     */
    public String text(String name, String otherwise) {
        return member(name).map(JsonNode::text).orElse(otherwise);
    }

    /**
     * The texts of a member that is an array of texts.
     *
     * @param name its name
     * @return the texts; empty when the member is absent
     */
    public List<String> texts(String name) {
        return list(name).stream().map(JsonNode::text).toList();
    }

    /**
     * The elements of a member that is an array.
     *
     * @param name its name
     * @return the elements; empty when the member is absent
     */
    public List<JsonNode> list(String name) {
        return member(name).map(JsonNode::elements).orElse(List.of());
    }

    /**
     * The texts of a member that is an object of texts.
     *
     * @param name its name
     * @return texts by name, in order; empty when the member is absent
     */
    public Map<String, String> textMap(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        member(name).ifPresent(node -> node.members().forEach((key, child) -> map.put(key, child.text())));
        return Collections.unmodifiableMap(map);
    }

    /**
     * Refuses members that nobody knows, so that a misspelt one does not go unnoticed.
     *
     * @param known the names that may occur
     */
    public void allowOnly(String... known) {
        List<String> unknown = new ArrayList<>(members().keySet());
        unknown.removeAll(List.of(known));
        if (!unknown.isEmpty()) {
            JsonNode first = members().get(unknown.get(0));
            throw (first == null ? this : first).problem("unknown member \"" + unknown.get(0) + "\"");
        }
    }

    /**
     * An exception that names this place.
     *
     * @param what what is wrong here
     * @return the exception, to be thrown
     */
    public JsonTreeException problem(String what) {
        return new JsonTreeException(source, line, pointer, what);
    }
}
