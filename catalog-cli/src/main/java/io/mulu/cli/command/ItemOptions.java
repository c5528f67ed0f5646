package io.mulu.cli.command;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts an item together from options such as {@code names.zh=名称}: a path of members, and a text, true, false, or JSON
 * that begins with a brace or bracket. A path that ends with {@code []} adds to a list. The line of a fault is the number
 * of the option.
 */
final class ItemOptions {

    private static final String SOURCE = "--set";

    private final Map<String, ItemOptions> members = new LinkedHashMap<>();
    private final List<JsonNode> values = new ArrayList<>();
    private final int line;
    private boolean list;

    private ItemOptions(int line) {
        this.line = line;
    }

    static JsonNode node(List<String> options) {
        ItemOptions root = new ItemOptions(1);
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            int equals = option.indexOf('=');
            if (equals <= 0) {
                throw JsonNode.text(SOURCE, i + 1, "", "")
                        .problem("\"" + option + "\" is not of the form MEMBER=VALUE");
            }
            root.put(option.substring(0, equals), option.substring(equals + 1), i + 1);
        }
        return root.node("");
    }

    private void put(String path, String value, int at) {
        ItemOptions place = this;
        boolean many = path.endsWith("[]");
        for (String member : (many ? path.substring(0, path.length() - 2) : path).split("\\.", -1)) {
            place = place.members.computeIfAbsent(member, any -> new ItemOptions(at));
        }
        if (!place.members.isEmpty() || !place.values.isEmpty() && !many) {
            throw JsonNode.text(SOURCE, at, "", "").problem("\"" + path + "\" is said twice");
        }
        place.list |= many;
        place.values.add(value(path, value, at));
    }

    private static JsonNode value(String path, String value, int at) {
        if (value.equals("true") || value.equals("false")) {
            return JsonNode.flag(SOURCE, at, path, value.equals("true"));
        }
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                return JsonTree.read(new ByteArrayInputStream(bytes), SOURCE + " " + path);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // memory is always read
            }
        }
        return JsonNode.text(SOURCE, at, path, value);
    }

    private JsonNode node(String pointer) {
        if (list) {
            return JsonNode.array(SOURCE, line, pointer, values);
        }
        if (!values.isEmpty()) {
            return values.get(0);
        }
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        members.forEach((name, member) -> nodes.put(name, member.node(pointer + "/" + name)));
        return JsonNode.object(SOURCE, line, pointer, nodes);
    }
}
