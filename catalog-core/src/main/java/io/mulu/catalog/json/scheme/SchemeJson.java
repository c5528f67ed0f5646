package io.mulu.catalog.json.scheme;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.codes.table.CodeTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a classification scheme from JSON, of any depth; nodes stand below each other, or name their parent:
 *
 * <pre>{@code
 * {"scheme": "mulu-scheme/1", "id": "civil-affairs", "title": {"zh": "…", "en": "…"}, "edition": "2026", "source": "…",
 *  "nodes": [
 *    {"code": "30301101", "name": "社会组织", "parent": "303011", "aliases": ["社团"], "note": "…",
 *     "children": [{"code": "3030110101", "name": "社会团体"}]}]}
 * }</pre>
 *
 * <p>The answer is a code table, which {@code SchemeReader} makes a scheme and {@code SchemeCheck} looks over; its lines
 * are those of the document.
 */
public final class SchemeJson {

    private static final String FORMAT = "mulu-scheme/1";
    private static final List<String> COLUMNS = List.of("code", "name", "parent", "aliases", "note");

    private final SortedMap<Integer, List<String>> rows = new TreeMap<>();

    private SchemeJson() {}

    /**
     * Reads a document.
     *
     * @param in the document, UTF-8; not closed
     * @param name the name of the file, for messages
     * @return its nodes as a code table
     * @throws IOException if the stream cannot be read
     * @throws io.mulu.catalog.json.tree.JsonTreeException if it is no JSON, or not of this form; names the line
     */
    public static CodeTable read(InputStream in, String name) throws IOException {
        JsonNode root = JsonTree.read(in, name);
        root.allowOnly("scheme", "id", "title", "edition", "source", "nodes");
        if (!root.text("scheme").equals(FORMAT)) {
            throw root.require("scheme").problem("\"" + FORMAT + "\" was expected");
        }
        SchemeJson scheme = new SchemeJson();
        root.require("nodes").elements().forEach(node -> scheme.add(node, ""));
        return CodeTable.of(attributes(root), COLUMNS, scheme.rows);
    }

    private static Map<String, String> attributes(JsonNode root) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", root.text("id", ""));
        root.member("title").ifPresent(title -> {
            attributes.put("title.zh", title.text("zh", ""));
            attributes.put("title.en", title.text("en", ""));
        });
        attributes.put("edition", root.text("edition", ""));
        attributes.put("source", root.text("source", ""));
        return attributes;
    }

    private void add(JsonNode node, String above) {
        node.allowOnly("code", "name", "parent", "aliases", "note", "children");
        String code = node.text("code");
        List<String> row = List.of(
                code,
                node.text("name"),
                node.text("parent", above),
                String.join("|", node.texts("aliases")),
                node.text("note", ""));
        if (rows.putIfAbsent(node.line(), row) != null) {
            throw node.problem("two nodes begin on one line; give each a line of its own");
        }
        node.list("children").forEach(child -> add(child, code));
    }
}
