package io.mulu.catalog.baseline;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The file of a baseline: a line for each finding. */
final class BaselineFile {

    private static final String FORMAT = "mulu-baseline/1";
    private static final int MOST_DIGITS = 9;

    private BaselineFile() {}

    static void write(OutputStream out, SortedMap<FindingIdentity, Integer> counts) throws IOException {
        out.write(("{\"format\": \"" + FORMAT + "\", \"findings\": [").getBytes(StandardCharsets.UTF_8));
        byte[] between = {'\n'};
        for (Map.Entry<FindingIdentity, Integer> entry : counts.entrySet()) {
            out.write(between);
            out.write(line(entry.getKey(), entry.getValue()));
            between = new byte[] {',', '\n'};
        }
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static byte[] line(FindingIdentity identity, int count) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JsonOut json = JsonOut.compact(line);
        JsonOut.run(() -> {
            json.open();
            json.text("rule", identity.rule());
            json.text("provider", identity.provider());
            json.text("name", identity.name());
            json.text("code", identity.code());
            json.text("element", identity.element());
            json.text("item", identity.item());
            json.text("value", identity.value());
            json.number("count", count);
            json.close();
            json.flush();
        });
        return line.toByteArray();
    }

    static Map<FindingIdentity, Integer> read(InputStream in, String name) throws IOException {
        JsonNode root = JsonTree.read(in, name);
        if (!root.isObject() || !root.text("format", "").equals(FORMAT)) {
            throw root.problem("no baseline: the format " + FORMAT + " was expected");
        }
        root.allowOnly("format", "findings");
        Map<FindingIdentity, Integer> counts = new TreeMap<>(FindingIdentity.ORDER);
        for (JsonNode node : root.require("findings").elements()) {
            node.allowOnly("rule", "provider", "name", "code", "element", "item", "value", "count");
            counts.merge(identity(node), count(node), Integer::sum);
        }
        return counts;
    }

    private static FindingIdentity identity(JsonNode node) {
        return new FindingIdentity(
                node.text("rule"),
                node.text("element"),
                text(node, "item"),
                text(node, "provider"),
                text(node, "name"),
                text(node, "code"),
                text(node, "value"));
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.member(member).map(JsonNode::text).orElse(null);
    }

    private static int count(JsonNode node) {
        String text = node.text("count");
        boolean whole =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole || Integer.parseInt(text) < 1) {
            throw node.require("count").problem("a whole number of at least 1 was expected");
        }
        return Integer.parseInt(text);
    }
}
